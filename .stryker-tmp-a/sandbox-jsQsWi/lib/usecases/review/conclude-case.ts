// @ts-nocheck
import { concludeCaseInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadCaseReasons } from '@/lib/db/stores/case-reasons.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';

/** The holder concludes a case with an outcome, a coded reason that goes with it, and words that the company reads. */
export const concludeCase = command({
  name: 'conclude-case',
  input: concludeCaseInput,
  allow: (actor) => may(actor, 'conclude-case'),
  run: async (step) => {
    const { outcome, reasonCode, text } = step.input;
    const found = await loadCase(step.db, step.input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    const reason = (await loadCaseReasons(step.db)).find((candidate) => candidate.code === reasonCode) ?? null;
    const carried = await carryCase(step, found, step.input.version, { action: 'conclude', outcome, reason, text });
    return carried.ok ? ok(stepOf(carried.value)) : carried;
  },
  about: (_input, step) => aboutCase(step),
});
