// @ts-nocheck
import { addDays, shanghaiDay, toEpochDay } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** A day as a DATE column takes it: midnight UTC. */
export function dateOfDay(day: CalendarDate): Date {
  return new Date(toEpochDay(day) * DAY_MS);
}

/** The day in a DATE column. */
export function dayOfDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate;
}

/** The moment at which a day ends in Shanghai: the first one of the next day. */
export function endOfDay(day: CalendarDate): Date {
  return new Date(toEpochDay(addDays(day, 1)) * DAY_MS - SHANGHAI_OFFSET_MS);
}

/** The last whole day before a moment that was made by `endOfDay`. */
export function lastDayBefore(moment: Date): CalendarDate {
  return shanghaiDay(moment.getTime() - 1);
}
