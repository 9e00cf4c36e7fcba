import type { Database } from '@/lib/db/client.ts';
import { tellOfCase } from '@/lib/db/stores/case-notices.ts';
import { caseStanding, saveCase } from '@/lib/db/stores/review-cases.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import { isThere, lockStanding } from '@/lib/db/stores/advisors.ts';
import { liftSkips } from '@/lib/db/stores/case-skips.ts';
import { caseTalk } from '@/lib/db/views/case.ts';
import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';
import type { CaseState } from '@/lib/domain/review/case-state.ts';
import { changeCase, type CaseChange, type ChangedCase } from '@/lib/domain/review/change-case.ts';
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

type Step = { readonly db: Database; readonly actor: Actor; readonly now: Date };

/**
 * What a step would make of a case, or why it can't be made. `version` is the one the actor saw: where the case has moved on since, the
 * answer is a conflict with where it stands now and what the other did. Nobody gets a case who is no advisor any more or is away (`case-holder-away`).
 */
export async function decideStep(step: Step, reviewCase: ReviewCase, version: number, change: CaseChange): Promise<Result<ChangedCase, Failure>> {
  const { db, actor, now } = step;
  if (version !== reviewCase.version) return fail(await movedOn(step, reviewCase.id));
  const at = { today: shanghaiDay(now.getTime()), calendar: await loadWorkCalendar(db) };
  const decided = changeCase(reviewCase, caseActor(actor), change, at);
  if (!decided.ok) return decided;
  const taker = takerOf(reviewCase, decided.value.next);
  return taker === null || (await isThere(db, taker, at.today)) ? decided : fail({ kind: 'conflict', code: 'case-holder-away' });
}

/** Carries a case one step on and saves it, telling those concerned; refused, nothing is written. */
export async function carryCase(step: Step, reviewCase: ReviewCase, version: number, change: CaseChange): Promise<Result<ReviewCase, Failure>> {
  const { db, now } = step;
  const wanted = wantedFor(step.actor, change);
  if (wanted !== null) await lockStanding(db, wanted, 'to-hold');
  const decided = await decideStep(step, reviewCase, version, change);
  if (!decided.ok) return decided;
  const saved = await saveCase(db, version, decided.value.next, decided.value.event, now);
  if (saved === null) return fail(change.action === 'reopen' ? { kind: 'conflict', code: 'case-open' } : await movedOn(step, reviewCase.id));
  if (takerOf(reviewCase, saved) !== null) await liftSkips(db, saved.id, now);
  await tellOfCase(db, saved, reviewCase.holderId, decided.value.event, now);
  return ok(saved);
}

/** Whom a change would give the case to; null where it gives it to nobody. */
function wantedFor(actor: Actor, change: CaseChange): string | null {
  if ('to' in change) return change.to;
  if (change.action === 'undo') return change.back.holderId;
  return change.action === 'claim' || change.action === 'reopen' ? userIdOf(actor) : null;
}

/** Who gets a case by a step; null where nobody does. */
function takerOf(before: ReviewCase, after: ReviewCase): string | null {
  const open = after.state !== 'concluded' && after.state !== 'withdrawn';
  return open && (after.holderId !== before.holderId || before.state === 'concluded') ? after.holderId : null;
}

/** The conflict of the slower of two: where the case stands by now, and the last step of it with its words, as the actor may read them. */
async function movedOn({ db, actor }: Step, caseId: string): Promise<Failure> {
  const now = await caseStanding(db, caseId);
  const { events } = await caseTalk(db, caseId, actor.kind === 'member' ? 'company' : 'advisor');
  return { kind: 'conflict', code: 'case-changed', current: { ...now, last: events.at(-1) ?? null } };
}

/** What a command about a case answers. */
export function stepOf(saved: ReviewCase): CaseStep {
  return { caseId: saved.id, companyId: saved.companyId, state: saved.state, version: saved.version };
}

/** What the audit says of a step: ids and codes, no words. */
export function aboutCase(step: CaseStep) {
  return { type: 'review-case', id: step.caseId, company: step.companyId, detail: { state: step.state, version: step.version } };
}
