// @ts-nocheck
import { claimNextInput } from '@/lib/contracts/review/case-inputs.ts';
import { lockNextCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { ok, type Result } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutClaim, claimFor, type ClaimStep } from './claim-for.ts';

/** An advisor takes the next case of the queue; `caseId` is null when there is none. Two advisors never get the same one. */
export const claimNextCase = command({
  name: 'claim-next-case',
  input: claimNextInput,
  allow: (actor) => may(actor, 'claim-next-case'),
  run: async (step): Promise<Result<ClaimStep | { readonly caseId: null }, Failure>> => {
    const next = await lockNextCase(step.db, step.input.language, step.now);
    return next ? claimFor(step, next, next.version) : ok({ caseId: null });
  },
  about: (_input, step) => (step.caseId === null ? [] : aboutClaim(step)),
});
