// @ts-nocheck
import { caseMessageInput } from '@/lib/contracts/review/case-inputs.ts';
import { addMessage, loadOwnCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/**
 * Someone of the company writes to the advisor. Where the advisor waits for it, this is the answer and the review goes on;
 * otherwise it is a message beside the review. Nothing is added to a closed case.
 */
export const answerAdvisor = command({
  name: 'answer-advisor',
  input: caseMessageInput,
  allow: (actor) => may(actor, 'answer-advisor'),
  run: async (step) => {
    const { db, actor, now, input } = step;
    const authorId = userIdOf(actor);
    const found = authorId === null ? null : await loadOwnCase(db, input.caseId, authorId);
    if (!found || authorId === null) return fail({ kind: 'not-found' });
    if (found.state === 'concluded' || found.state === 'withdrawn') return fail({ kind: 'conflict', code: 'case-state', current: { state: found.state, version: found.version } });
    await addMessage(db, { caseId: found.id, authorId, side: 'company', internal: false, text: input.text }, now);
    if (found.state !== 'waiting-for-company') return ok(stepOf(found));
    const carried = await carryCase(step, found, found.version, { action: 'answer', text: input.text });
    return carried.ok ? ok(stepOf(carried.value)) : carried;
  },
  about: (_input, step) => aboutCase(step),
});
