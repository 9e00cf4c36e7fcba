// @ts-nocheck
import { caseWordsInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/** An advisor takes a concluded case up again; an administrator puts it back into the queue. */
export const reopenCase = command({
  name: 'reopen-case',
  input: caseWordsInput,
  allow: (actor) => may(actor, 'reopen-case'),
  run: async (step) => {
    const found = await loadCase(step.db, step.input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    const carried = await carryCase(step, found, step.input.version, { action: 'reopen', text: step.input.text });
    return carried.ok ? ok(stepOf(carried.value)) : carried;
  },
  about: (_input, step) => aboutCase(step),
});
