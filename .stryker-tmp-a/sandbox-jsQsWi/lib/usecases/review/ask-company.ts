// @ts-nocheck
import { caseWordsInput } from '@/lib/contracts/review/case-inputs.ts';
import { addMessage, loadCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/** The holder asks the company; the question stands among the messages, the clock stops. */
export const askCompany = command({
  name: 'ask-company',
  input: caseWordsInput,
  allow: (actor) => may(actor, 'ask-company'),
  run: async (step) => {
    const { db, actor, now, input } = step;
    const found = await loadCase(db, input.caseId);
    const authorId = userIdOf(actor);
    if (!found || authorId === null) return fail({ kind: 'not-found' });
    const carried = await carryCase(step, found, input.version, { action: 'ask-company', text: input.text });
    if (!carried.ok) return carried;
    await addMessage(db, { caseId: found.id, authorId, side: 'advisor', internal: false, text: input.text }, now);
    return ok(stepOf(carried.value));
  },
  about: (_input, step) => aboutCase(step),
});
