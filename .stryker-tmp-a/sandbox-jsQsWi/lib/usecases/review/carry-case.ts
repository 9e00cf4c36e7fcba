// @ts-nocheck
import type { Database } from '@/lib/db/client.ts';
import { tellOfCase } from '@/lib/db/stores/case-notices.ts';
import { saveCase } from '@/lib/db/stores/review-cases.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { CaseState } from '@/lib/domain/review/case-state.ts';
import { changeCase, type CaseChange } from '@/lib/domain/review/change-case.ts';
import type { CaseActor, ReviewCase } from '@/lib/domain/review/review-case.ts';

/** Where a case stands after a step. */
export type CaseStep = { readonly caseId: string; readonly companyId: string; readonly state: CaseState; readonly version: number };

/** Who an actor is to a case; throws for those whom the policy never lets here. */
export function caseActor(actor: Actor): CaseActor {
  switch (actor.kind) {
    case 'member':
      return { kind: 'company', userId: actor.userId };
    case 'advisor':
    case 'administrator':
      return { kind: actor.kind, userId: actor.userId };
    case 'system':
      return { kind: 'system' };
    case 'anonymous':
    case 'maintainer':
      throw new Error(`${actor.kind} has no part in a review`);
  }
}

/**
 * Carries a case one step on and saves it, telling those concerned. `version` is the one the actor saw: where the case has
 * moved on since, the answer is a conflict with where it stands now, and nothing is written.
 */
export async function carryCase(step: { db: Database; actor: Actor; now: Date }, reviewCase: ReviewCase, version: number, change: CaseChange): Promise<Result<ReviewCase, Failure>> {
  const { db, actor, now } = step;
  const at = { today: shanghaiDay(now.getTime()), calendar: await loadWorkCalendar(db) };
  const decided = changeCase(reviewCase, caseActor(actor), change, at);
  if (!decided.ok) return decided;
  const moved: Failure = { kind: 'conflict', code: 'case-changed', current: { state: reviewCase.state, holderId: reviewCase.holderId, version: reviewCase.version } };
  if (version !== reviewCase.version) return fail(moved);
  const saved = await saveCase(db, version, decided.value.next, decided.value.event, now);
  if (saved === null) return fail(change.action === 'reopen' ? { kind: 'conflict', code: 'case-open' } : moved);
  await tellOfCase(db, saved, reviewCase.holderId, decided.value.event, now);
  return ok(saved);
}

/** What a command about a case answers. */
export function stepOf(saved: ReviewCase): CaseStep {
  return { caseId: saved.id, companyId: saved.companyId, state: saved.state, version: saved.version };
}

/** What the audit says of a step: ids and codes, no words. */
export function aboutCase(step: CaseStep) {
  return { type: 'review-case', id: step.caseId, company: step.companyId, detail: { state: step.state, version: step.version } };
}
