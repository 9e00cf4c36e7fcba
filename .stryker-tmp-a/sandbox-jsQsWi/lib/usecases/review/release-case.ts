// @ts-nocheck
import { caseWordsInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/** The holder (or an administrator) gives a case back to the queue with a hand-over note. */
export const releaseCase = command({
  name: 'release-case',
  input: caseWordsInput,
  allow: (actor) => may(actor, 'release-case'),
  run: async (step) => {
    const found = await loadCase(step.db, step.input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    const carried = await carryCase(step, found, step.input.version, { action: 'release', text: step.input.text });
    return carried.ok ? ok(stepOf(carried.value)) : carried;
  },
  about: (_input, step) => aboutCase(step),
});
