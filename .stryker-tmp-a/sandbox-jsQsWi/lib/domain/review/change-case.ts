// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Failure } from '../failure.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { leaseFrom, resumeClock, startClock, stopClock } from './case-clock.ts';
import type { CaseMoment } from './case-clock.ts';
import type { CaseReason } from './case-reason.ts';
import type { CaseOutcome } from './case-state.ts';
import type { CaseActor, CaseEvent, ReviewCase } from './review-case.ts';
import { transitionsFor } from './transitions.ts';
import type { CaseAction, CaseParty, Transition } from './transitions.ts';

/** Longest text of an event or message, in UTF-16 units. */
export const MAX_CASE_TEXT = 4000;

/** What somebody wants to do with a case. `reason` is the coded reason as it stands in the table, null when the code is unknown. */
export type CaseChange =
  | { readonly action: Exclude<CaseAction, 'conclude'>; readonly text?: string }
  | { readonly action: 'conclude'; readonly outcome: CaseOutcome; readonly reason: CaseReason | null; readonly text: string };

export type ChangedCase = { readonly next: ReviewCase; readonly event: CaseEvent };

/**
 * Carries a case over one row of the transition table, or says why not: `forbidden` when no row names this kind of actor,
 * `conflict` when the state doesn't know the action (`case-state`), another advisor holds it (`case-held`) or the lease has
 * not run out (`case-leased`), `invalid` when words or a fitting reason are missing. `version` is left to the store.
 */
export function changeCase(reviewCase: ReviewCase, actor: CaseActor, change: CaseChange, at: CaseMoment): Result<ChangedCase, Failure> {
  const rows = transitionsFor(reviewCase.state, change.action);
  const current = { state: reviewCase.state, holderId: reviewCase.holderId, version: reviewCase.version };
  if (rows.length === 0) return fail({ kind: 'conflict', code: 'case-state', current });
  const parties = partiesOf(reviewCase, actor);
  const row = rows.find((candidate) => candidate.by.some((party) => parties.includes(party)));
  if (!row) {
    const heldByOther = actor.kind === 'advisor' && rows.some((candidate) => candidate.by.includes('holder'));
    return fail(heldByOther ? { kind: 'conflict', code: 'case-held', current } : { kind: 'forbidden' });
  }
  if (change.action === 'expire' && !leaseHasRunOut(reviewCase, at.today)) return fail({ kind: 'conflict', code: 'case-leased', current });
  const text = (change.text ?? '').trim();
  const problem = wordsProblem(row, text) ?? reasonProblem(change);
  if (problem) return fail({ kind: 'invalid', problems: [problem] });

  const outcome = change.action === 'conclude' ? change.outcome : null;
  const reasonCode = change.action === 'conclude' ? (change.reason?.code ?? null) : null;
  const next: ReviewCase = { ...reviewCase, outcome, ...holding(reviewCase, row, actor, at), ...clock(reviewCase, row, at), state: row.to };
  return ok({ next, event: { action: row.action, from: row.from, to: row.to, actor, outcome, reasonCode, text } });
}

/** What this actor may do with the case now, in the order of the table; drawn as buttons, decided again by `changeCase`. */
export function actionsOpenTo(reviewCase: ReviewCase, actor: CaseActor, today: CalendarDate): readonly CaseAction[] {
  const parties = partiesOf(reviewCase, actor);
  const actions = (['claim', 'start-review', 'ask-company', 'answer', 'conclude', 'release', 'reopen', 'withdraw', 'expire'] as const).filter((action) =>
    transitionsFor(reviewCase.state, action).some((row) => row.by.some((party) => parties.includes(party))),
  );
  return actions.filter((action) => action !== 'expire' || leaseHasRunOut(reviewCase, today));
}

/** Whether a claim has gone on for longer than its lease without a sign of work. */
export function leaseHasRunOut(reviewCase: ReviewCase, today: CalendarDate): boolean {
  return reviewCase.leaseUntil !== null && reviewCase.leaseUntil < today;
}

function partiesOf(reviewCase: ReviewCase, actor: CaseActor): readonly CaseParty[] {
  if (actor.kind !== 'advisor') return [actor.kind];
  return actor.userId === reviewCase.holderId ? ['holder', 'advisor'] : ['advisor'];
}

function wordsProblem(row: Transition, text: string) {
  if (text.length > MAX_CASE_TEXT) return { field: 'text', code: 'too-long', params: { limit: MAX_CASE_TEXT } };
  if (row.text === 'required' && text === '') return { field: 'text', code: 'required' };
  return row.text === 'none' && text !== '' ? { field: 'text', code: 'not-taken' } : null;
}

function reasonProblem(change: CaseChange) {
  if (change.action !== 'conclude') return null;
  const fits = change.reason !== null && change.reason.outcome === change.outcome && !change.reason.retired;
  return fits ? null : { field: 'reasonCode', code: 'case-reason' };
}

function holding(reviewCase: ReviewCase, row: Transition, actor: CaseActor, at: CaseMoment): Pick<ReviewCase, 'holderId' | 'leaseUntil'> {
  switch (row.to) {
    case 'submitted':
    case 'withdrawn':
      return { holderId: null, leaseUntil: null };
    case 'claimed':
      return { holderId: actor.kind === 'system' ? null : actor.userId, leaseUntil: leaseFrom(at) };
    case 'in-review':
      return { holderId: reviewCase.holderId, leaseUntil: leaseFrom(at) };
    case 'waiting-for-company':
    case 'concluded':
      return { holderId: reviewCase.holderId, leaseUntil: null };
  }
}

function clock(reviewCase: ReviewCase, row: Transition, at: CaseMoment): Pick<ReviewCase, 'dueOn' | 'pausedOn'> {
  if (row.action === 'reopen') return startClock(at);
  if (row.to === 'waiting-for-company') return stopClock(reviewCase, at);
  if (row.to === 'concluded' || row.to === 'withdrawn') return { dueOn: reviewCase.dueOn, pausedOn: null };
  return resumeClock(reviewCase, at);
}
