// @ts-nocheck
import { caseMessageInput } from '@/lib/contracts/review/case-inputs.ts';
import { addMessage, loadCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, stepOf } from './carry-case.ts';

/** An advisor or administrator writes an internal note; no company ever reads it. */
export const noteOnCase = command({
  name: 'note-on-case',
  input: caseMessageInput,
  allow: (actor) => may(actor, 'note-on-case'),
  run: async ({ db, actor, now, input }) => {
    const found = await loadCase(db, input.caseId);
    const authorId = userIdOf(actor);
    if (!found || authorId === null) return fail({ kind: 'not-found' });
    await addMessage(db, { caseId: found.id, authorId, side: 'advisor', internal: true, text: input.text }, now);
    return ok(stepOf(found));
  },
  about: (_input, step) => aboutCase(step),
});
