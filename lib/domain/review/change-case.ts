import type { CalendarDate } from '../calendar.ts';
import type { Failure } from '../failure.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { leaseFrom, resumeClock, startClock, stopClock } from './case-clock.ts';
import type { CaseMoment } from './case-clock.ts';
import { isReasonFor, type CaseReason } from './case-reason.ts';
import type { CaseOutcome } from './case-state.ts';
import type { CaseActor, CaseEvent, ReviewCase } from './review-case.ts';
import { transitionsFor } from './transitions.ts';
import { CASE_ACTIONS } from './transitions.ts';
import type { CaseAction, CaseParty, Transition } from './transitions.ts';

/** Longest text of an event or message, in UTF-16 units. */
export const MAX_CASE_TEXT = 4000;

/** What a change can be undone to: who held the case, and its clock, as they stood before. */
export type CaseBefore = Pick<ReviewCase, 'state' | 'holderId' | 'leaseUntil' | 'dueOn' | 'pausedOn'>;

/**
 * What somebody wants to do with a case. `reason` is the coded reason as it stands in the table, null when the code is unknown; `reasonCode`
 * one that the caller has found there. `to` is the advisor who gets it, null = the queue.
 */
export type CaseChange =
  | { readonly action: Exclude<CaseAction, 'conclude' | 'skip' | 'assign' | 'hand-over' | 'undo'>; readonly text?: string }
  | { readonly action: 'conclude'; readonly outcome: CaseOutcome; readonly reason: CaseReason | null; readonly text: string }
  | { readonly action: 'skip'; readonly reasonCode: string; readonly text?: string }
  | { readonly action: 'assign'; readonly to: string; readonly text?: string }
  | { readonly action: 'hand-over'; readonly to: string | null; readonly reasonCode: string; readonly text?: string }
  | { readonly action: 'undo'; readonly back: CaseBefore };

export type ChangedCase = { readonly next: ReviewCase; readonly event: CaseEvent };

/**
 * Carries a case over one row of the transition table, or says why not: `forbidden` when no row names this kind of actor,
 * `conflict` when the state doesn't know the action (`case-state`), another advisor holds it (`case-held`), the lease has
 * not run out (`case-leased`) or it is theirs already (`case-theirs`), `invalid` when words or a fitting reason are missing. `version` is left to the store.
 */
export function changeCase(reviewCase: ReviewCase, actor: CaseActor, change: CaseChange, at: CaseMoment): Result<ChangedCase, Failure> {
  const rows = transitionsFor(reviewCase.state, change.action).filter((row) => leadsThere(row, change));
  const current = { state: reviewCase.state, holderId: reviewCase.holderId, version: reviewCase.version };
  if (rows.length === 0) return fail({ kind: 'conflict', code: 'case-state', current });
  const parties = partiesOf(reviewCase, actor);
  const row = rows.find((candidate) => candidate.by.some((party) => parties.includes(party)));
  if (!row) {
    const heldByOther = actor.kind === 'advisor' && rows.some((candidate) => candidate.by.includes('holder'));
    return fail(heldByOther ? { kind: 'conflict', code: 'case-held', current } : { kind: 'forbidden' });
  }
  if (change.action === 'expire' && !leaseHasRunOut(reviewCase, at.today)) return fail({ kind: 'conflict', code: 'case-leased', current });
  if (change.action === 'assign' && change.to === reviewCase.holderId) return fail({ kind: 'conflict', code: 'case-theirs', current });
  const text = 'text' in change ? (change.text ?? '').trim() : '';
  const problem = wordsProblem(row, text) ?? reasonProblem(change);
  if (problem) return fail({ kind: 'invalid', problems: [problem] });

  const outcome = change.action === 'conclude' ? change.outcome : null;
  const reasonCode = change.action === 'conclude' ? (change.reason?.code ?? null) : 'reasonCode' in change ? change.reasonCode : null;
  const moved = change.action === 'undo' ? change.back : { ...holding(row, newHolder(reviewCase, change, actor), at), ...clock(reviewCase, row, at) };
  const next: ReviewCase = { ...reviewCase, outcome, ...moved, state: row.to };
  return ok({ next, event: { action: row.action, from: row.from, to: row.to, actor, outcome, reasonCode, text } });
}

/** What this actor may do with the case now; drawn as buttons, decided again by `changeCase`. Undoing is not among them: whether there is anything to undo the case does not know. */
export function actionsOpenTo(reviewCase: ReviewCase, actor: CaseActor, today: CalendarDate): readonly CaseAction[] {
  const parties = partiesOf(reviewCase, actor);
  const actions = CASE_ACTIONS.filter((action) =>
    transitionsFor(reviewCase.state, action).some((row) => row.by.some((party) => parties.includes(party))),
  );
  return actions.filter((action) => action !== 'undo' && (action !== 'expire' || leaseHasRunOut(reviewCase, today)));
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
  return isReasonFor(change.reason, change.outcome) ? null : { field: 'reasonCode', code: 'case-reason' };
}

/** Whether a row is the one of several that the change means. */
function leadsThere(row: Transition, change: CaseChange): boolean {
  if (change.action === 'undo') return row.to === change.back.state;
  return change.action !== 'hand-over' || (change.to === null) === (row.to === 'submitted');
}

/** Who has the case afterwards, where anybody has. */
function newHolder(reviewCase: ReviewCase, change: CaseChange, actor: CaseActor): string | null {
  if ('to' in change) return change.to;
  const takes = change.action === 'claim' || change.action === 'reopen';
  return takes && actor.kind !== 'system' ? actor.userId : reviewCase.holderId;
}

function holding(row: Transition, holderId: string | null, at: CaseMoment): Pick<ReviewCase, 'holderId' | 'leaseUntil'> {
  switch (row.to) {
    case 'submitted':
    case 'withdrawn':
      return { holderId: null, leaseUntil: null };
    case 'claimed':
    case 'in-review':
      return { holderId, leaseUntil: leaseFrom(at) };
    case 'waiting-for-company':
    case 'concluded':
      return { holderId, leaseUntil: null };
  }
}

function clock(reviewCase: ReviewCase, row: Transition, at: CaseMoment): Pick<ReviewCase, 'dueOn' | 'pausedOn'> {
  if (row.action === 'reopen') return startClock(at);
  if (row.to === 'waiting-for-company') return stopClock(reviewCase, at);
  if (row.to === 'concluded' || row.to === 'withdrawn') return { dueOn: reviewCase.dueOn, pausedOn: null };
  return resumeClock(reviewCase, at);
}
