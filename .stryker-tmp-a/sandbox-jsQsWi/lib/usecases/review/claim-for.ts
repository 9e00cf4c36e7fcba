// @ts-nocheck
import type { Database } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { ok, type Result } from '@/lib/domain/result.ts';
import { leaseHasRunOut } from '@/lib/domain/review/change-case.ts';
import type { ReviewCase } from '@/lib/domain/review/review-case.ts';
import { aboutCase, carryCase, stepOf, type CaseStep } from './carry-case.ts';

/** A case that was taken; `ended` is the step before it, when a claim of somebody else had run out and was ended first. */
export type ClaimStep = CaseStep & { readonly ended: CaseStep | null };

/** Gives a case to an advisor; a claim of somebody else that has run out is ended first, with its own entry in the log. */
export async function claimFor(step: { db: Database; actor: Actor; now: Date }, reviewCase: ReviewCase, version: number): Promise<Result<ClaimStep, Failure>> {
  const runOut = reviewCase.state !== 'submitted' && leaseHasRunOut(reviewCase, shanghaiDay(step.now.getTime()));
  if (!runOut) {
    const claimed = await carryCase(step, reviewCase, version, { action: 'claim' });
    return claimed.ok ? ok({ ...stepOf(claimed.value), ended: null }) : claimed;
  }
  const freed = await carryCase({ ...step, actor: { kind: 'system', task: 'lease' } }, reviewCase, version, { action: 'expire' });
  if (!freed.ok) return freed;
  const claimed = await carryCase(step, freed.value, freed.value.version, { action: 'claim' });
  return claimed.ok ? ok({ ...stepOf(claimed.value), ended: stepOf(freed.value) }) : claimed;
}

/** What the audit says of a claim: one row for each change of state, so two when another claim was ended for it. */
export function aboutClaim(step: ClaimStep) {
  return [...(step.ended === null ? [] : [step.ended]), step].map(aboutCase);
}
