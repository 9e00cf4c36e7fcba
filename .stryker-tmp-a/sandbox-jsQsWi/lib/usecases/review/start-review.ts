// @ts-nocheck
import { caseStepInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/** The holder starts to read, or goes on without waiting for the company any longer. */
export const startReview = command({
  name: 'start-review',
  input: caseStepInput,
  allow: (actor) => may(actor, 'start-review'),
  run: async (step) => {
    const found = await loadCase(step.db, step.input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    const carried = await carryCase(step, found, step.input.version, { action: 'start-review' });
    return carried.ok ? ok(stepOf(carried.value)) : carried;
  },
  about: (_input, step) => aboutCase(step),
});
