import { confirmFactInput } from '@/lib/contracts/review/case-inputs.ts';
import { confirmAnswer, lockCompany } from '@/lib/db/stores/companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { EVIDENCE_LEVELS } from '@/lib/domain/facts/evidence.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { answerView } from '../intake/answers-of.ts';
import { heldCase } from './held-case.ts';

/**
 * The holder of a case has seen what proves an answer: its level rises, with who, when and what was seen, and the next match of the company
 * counts with it. Only the very answer that was seen is confirmed: one that the company has changed meanwhile is a conflict that shows it.
 */
export const confirmFact = command({
  name: 'confirm-fact',
  input: confirmFactInput,
  allow: (actor) => may(actor, 'confirm-fact'),
  run: async ({ db, actor, now, input }) => {
    const { caseId, path, level, note } = input;
    const found = await heldCase(db, actor, caseId);
    if (!found.ok) return found;
    const { held, userId } = found.value;
    const answer = (await lockCompany(db, actor, held.companyId))?.answers.get(path);
    if (!answer) return fail({ kind: 'not-found' });
    if (answer.version !== input.answerVersion || answer.state !== 'known') return fail({ kind: 'conflict', code: 'answer-changed', current: answerView(answer) });
    if (answer.confirmed) return fail({ kind: 'conflict', code: 'fact-confirmed', current: answerView(answer) });
    if (EVIDENCE_LEVELS.indexOf(level) <= EVIDENCE_LEVELS.indexOf(answer.evidence)) return fail({ kind: 'invalid', problems: [{ field: 'level', code: 'level-not-higher' }] });
    await confirmAnswer(db, held.companyId, { path, level, before: answer.evidence, note, by: userId }, now);
    return ok({ caseId, companyId: held.companyId, path, level });
  },
  about: (_input, { caseId, companyId, path, level }) => ({ type: 'answer', id: companyId, company: companyId, detail: { case: caseId, fact: path, level } }),
});
