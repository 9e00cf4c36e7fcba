// @ts-nocheck
import { casePerhapsWordsInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadOwnCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/** Someone of the company takes its case back; advisors see nothing of it from then on. */
export const withdrawCase = command({
  name: 'withdraw-case',
  input: casePerhapsWordsInput,
  allow: (actor) => may(actor, 'withdraw-case'),
  run: async (step) => {
    const userId = userIdOf(step.actor);
    const found = userId === null ? null : await loadOwnCase(step.db, step.input.caseId, userId);
    if (!found) return fail({ kind: 'not-found' });
    const carried = await carryCase(step, found, step.input.version, { action: 'withdraw', text: step.input.text });
    return carried.ok ? ok(stepOf(carried.value)) : carried;
  },
  about: (_input, step) => aboutCase(step),
});
