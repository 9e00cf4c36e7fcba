import { takeBackConfirmationInput } from '@/lib/contracts/review/case-inputs.ts';
import { lockCompany, unconfirmAnswer } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { answerView } from '../intake/answers-of.ts';
import { heldCase } from './held-case.ts';

/** The holder of a case takes a confirmation back, whoever gave it: the answer is proven as it was before. */
export const takeBackConfirmation = command({
  name: 'take-back-confirmation',
  input: takeBackConfirmationInput,
  allow: (actor) => may(actor, 'take-back-confirmation'),
  run: async ({ db, actor, input: { caseId, path, answerVersion } }) => {
    const found = await heldCase(db, actor, caseId);
    if (!found.ok) return found;
    const { companyId } = found.value.held;
    const answer = (await lockCompany(db, actor, companyId))?.answers.get(path);
    if (!answer) return fail({ kind: 'not-found' });
    if (answer.version !== answerVersion || !answer.confirmed) return fail({ kind: 'conflict', code: 'answer-changed', current: answerView(answer) });
    await unconfirmAnswer(db, companyId, path);
    return ok({ caseId, companyId, path });
  },
  about: (_input, { caseId, companyId, path }) => ({ type: 'answer', id: companyId, company: companyId, detail: { case: caseId, fact: path } }),
});
