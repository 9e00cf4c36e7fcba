import type { Database } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { leaseHasRunOut } from '@/lib/domain/review/change-case.ts';
import type { ReviewCase } from '@/lib/domain/review/review-case.ts';
import { carryCase } from './carry-case.ts';

/** Gives a case to an advisor; a claim of somebody else that has run out is ended first, with its own entry in the log. */
export async function claimFor(step: { db: Database; actor: Actor; now: Date }, reviewCase: ReviewCase, version: number): Promise<Result<ReviewCase, Failure>> {
  if (reviewCase.state === 'submitted' || !leaseHasRunOut(reviewCase, shanghaiDay(step.now.getTime()))) return carryCase(step, reviewCase, version, { action: 'claim' });
  const freed = await carryCase({ ...step, actor: { kind: 'system', task: 'lease' } }, reviewCase, version, { action: 'expire' });
  return freed.ok ? carryCase(step, freed.value, freed.value.version, { action: 'claim' }) : freed;
}
