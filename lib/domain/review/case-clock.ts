import type { CalendarDate } from '../calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../working-days.ts';
import type { WorkCalendar } from '../working-days.ts';
import type { ReviewCase } from './review-case.ts';

/** Working days from hand-over (or reopening) to conclusion. A promise of this house, not of a law (ADR 030). */
export const REVIEW_LIMIT_DAYS = 5;

/** Working days for which a claim stands without a sign of work. */
export const LEASE_DAYS = 2;

/** A case is ageing while it is not late and at most this many working days are left after today. */
export const AGEING_DAYS = 2;

/** The day of a decision and the calendar it is counted by. */
export type CaseMoment = { readonly today: CalendarDate; readonly calendar: WorkCalendar };

type Clock = Pick<ReviewCase, 'dueOn' | 'pausedOn'>;

/** A clock that starts with the whole limit. */
export function startClock(at: CaseMoment): Clock {
  return { dueOn: addWorkingDays(at.today, REVIEW_LIMIT_DAYS, at.calendar), pausedOn: null };
}

/** The clock stopped. A stopped clock stays as it is. */
export function stopClock(clock: Clock, at: CaseMoment): Clock {
  return { dueOn: clock.dueOn, pausedOn: clock.pausedOn ?? at.today };
}

/**
 * The clock running again, with as many working days left as on the day it was stopped; days that it was late by stay too.
 * A running clock stays as it is.
 */
export function resumeClock(clock: Clock, at: CaseMoment): Clock {
  if (clock.pausedOn === null) return { dueOn: clock.dueOn, pausedOn: null };
  return { dueOn: addWorkingDays(at.today, workingDaysBetween(clock.pausedOn, clock.dueOn, at.calendar), at.calendar), pausedOn: null };
}

/** The last day of a claim that is made, or worked on, now. */
export function leaseFrom(at: CaseMoment): CalendarDate {
  return addWorkingDays(at.today, LEASE_DAYS, at.calendar);
}

export type DueStatus = 'overdue' | 'today' | 'later' | 'paused' | 'none';

/** How a case stands to its limit: `paused` while it waits for the company, `none` once it is closed. */
export function dueStatus(reviewCase: Pick<ReviewCase, 'state' | 'dueOn' | 'pausedOn'>, today: CalendarDate): DueStatus {
  if (reviewCase.state === 'concluded' || reviewCase.state === 'withdrawn') return 'none';
  if (reviewCase.pausedOn !== null) return 'paused';
  return reviewCase.dueOn < today ? 'overdue' : reviewCase.dueOn === today ? 'today' : 'later';
}
