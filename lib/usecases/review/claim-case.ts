import { caseStepInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, stepOf } from './carry-case.ts';
import { claimFor } from './claim-for.ts';

/** An advisor takes a chosen case; of two who try, one gets it and the other a conflict. */
export const claimCase = command({
  name: 'claim-case',
  input: caseStepInput,
  allow: (actor) => may(actor, 'claim-case'),
  run: async (step) => {
    const found = await loadCase(step.db, step.input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    const claimed = await claimFor(step, found, step.input.version);
    return claimed.ok ? ok(stepOf(claimed.value)) : claimed;
  },
  about: (_input, step) => aboutCase(step),
});
