import { addDays, type CalendarDate } from '../calendar.ts';
import { addWorkingDays, workingDaysBetween, type WorkCalendar } from '../working-days.ts';
import type { ReviewCase } from './review-case.ts';

type Clock = Pick<ReviewCase, 'dueOn' | 'pausedOn' | 'leaseUntil'>;

/**
 * An open case's clock after the working calendar was changed on `today`: the working days that were left stay left. Today and the days
 * ahead are counted anew, days gone stay as they were counted; a clock that stands still is counted from the day it stopped. What is
 * late stays late.
 */
export function recountClock(clock: Clock, today: CalendarDate, before: WorkCalendar, after: WorkCalendar): Clock {
  const yesterday = addDays(today, -1);
  const moved = (last: CalendarDate, from: CalendarDate) => (last <= from ? last : addWorkingDays(from, workingDaysBetween(from, last, before), after));
  return {
    dueOn: moved(clock.dueOn, clock.pausedOn ?? yesterday),
    pausedOn: clock.pausedOn,
    leaseUntil: clock.leaseUntil && moved(clock.leaseUntil, yesterday),
  };
}
