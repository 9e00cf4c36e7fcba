/** A day in Shanghai, `YYYY-MM-DD`, years 1900 to 2200. ISO strings compare in calendar order. */
// @ts-nocheck

export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** In force from `from` (included, null = since ever) up to but excluding `to` (null = open). */
export type DateRange = { readonly from: CalendarDate | null; readonly to: CalendarDate | null };

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Reads a real calendar day between 1900 and 2200, else null. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (year < 1900 || year > 2200) return null;
  const millis = Date.UTC(year, Number(parts[2]) - 1, Number(parts[3]));
  return fromEpochDay(millis / DAY_MS) === text ? (text as CalendarDate) : null;
}

/** As `parseCalendarDate`, for literals in code and checked data; throws on anything else. */
export function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (parsed === null) throw new Error(`Not a calendar day between 1900 and 2200: ${JSON.stringify(text)}`);
  return parsed;
}

/** The day it is in Shanghai (UTC+8, no summer time since 1991) at a moment in epoch milliseconds. */
export function shanghaiDay(epochMillis: number): CalendarDate {
  return fromEpochDay(Math.floor((epochMillis + SHANGHAI_OFFSET_MS) / DAY_MS));
}

/** Whole days since 1970-01-01. */
export function toEpochDay(date: CalendarDate): number {
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

/** Inverse of `toEpochDay`. */
export function fromEpochDay(epochDay: number): CalendarDate {
  return new Date(epochDay * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** The calendar year. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The day `days` later (earlier if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day of the month `months` later; the last day where the month is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromEpochDay(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), lastDay)) / DAY_MS);
}

/** Whole months completed from `from` to `to`; negative when `to` is earlier. */
export function fullMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -fullMonthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Whether the range covers the day; the end is excluded. */
export function covers(range: DateRange, date: CalendarDate): boolean {
  return (range.from === null || range.from <= date) && (range.to === null || date < range.to);
}

/** Whether two ranges share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to);
}
