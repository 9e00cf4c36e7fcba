// @ts-nocheck
import { caseStepInput } from '@/lib/contracts/review/case-inputs.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutClaim, claimFor } from './claim-for.ts';

/** An advisor takes a chosen case; of two who try, one gets it and the other a conflict. */
export const claimCase = command({
  name: 'claim-case',
  input: caseStepInput,
  allow: (actor) => may(actor, 'claim-case'),
  run: async (step) => {
    const found = await loadCase(step.db, step.input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    return claimFor(step, found, step.input.version);
  },
  about: (_input, step) => aboutClaim(step),
});
