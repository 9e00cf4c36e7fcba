// @ts-nocheck
import { addDays, toEpochDay } from './calendar.ts';
import type { CalendarDate } from './calendar.ts';

/**
 * The Chinese working calendar as data: weekdays on which nobody works because of a public holiday, and Saturdays and
 * Sundays that are worked to make up for one (调休). The State Council announces both each year; a maintainer enters them.
 */
export type WorkCalendar = {
  readonly holidays: ReadonlySet<CalendarDate>;
  readonly makeUpDays: ReadonlySet<CalendarDate>;
};

/** Monday to Friday, with no public holiday entered. */
export const WEEKENDS_ONLY: WorkCalendar = { holidays: new Set(), makeUpDays: new Set() };

/** Whether people work on that day; a make-up day wins over the weekend, a holiday over everything. */
export function isWorkingDay(date: CalendarDate, calendar: WorkCalendar): boolean {
  if (calendar.holidays.has(date)) return false;
  if (calendar.makeUpDays.has(date)) return true;
  const weekday = (((toEpochDay(date) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return weekday !== 0 && weekday !== 6;
}

/**
 * The day on which `days` working days have passed after `from`, `from` itself not counted; earlier if negative.
 * With 0 it is `from`, even where that is no working day. Throws after 100 days in a row without work: the table is wrong.
 */
export function addWorkingDays(from: CalendarDate, days: number, calendar: WorkCalendar): CalendarDate {
  const step = days < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(days), idle = 0; left > 0; ) {
    date = addDays(date, step);
    idle = isWorkingDay(date, calendar) ? 0 : idle + 1;
    if (idle === 0) left -= 1;
    if (idle > 100) throw new Error(`No working day within 100 days of ${date}: check the table of holidays`);
  }
  return date;
}

/** Working days after `from` up to and including `to`; negative, counted the same way round, when `to` is earlier. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let days = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) days += 1;
  }
  return days;
}
