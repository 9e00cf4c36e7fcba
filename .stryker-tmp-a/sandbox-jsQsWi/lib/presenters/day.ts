// @ts-nocheck
import { addDays } from '@/lib/domain/calendar.ts';
import type { CalendarDate, DateRange } from '@/lib/domain/calendar.ts';
import type { DatePrecision } from '@/lib/domain/catalog/product.ts';
import type { Language } from '@/lib/domain/text.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as people write it: `2024年4月30日`, `30 April 2024`. */
export function dayWords(date: CalendarDate, language: Language): string {
  return dateWords(date, language);
}

/** A date as exact as its source gives it, `2024`, `2024-04` or `2024-04-30`: `2024年4月`, `April 2024`. Other text stays as it is. */
export function dateWords(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, dayOfMonth] = parts;
  if (language === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${dayOfMonth ? `${Number(dayOfMonth)}日` : ''}`;
  const name = month ? `${MONTHS[Number(month) - 1] ?? month} ` : '';
  return `${dayOfMonth ? `${Number(dayOfMonth)} ` : ''}${name}${year}`;
}

/** A day that is known only to the month or the year. */
export function dayOfPrecision(date: CalendarDate, precision: DatePrecision, language: Language): string {
  const length = { day: 10, month: 7, year: 4, unknown: 10 }[precision];
  return dateWords(date.slice(0, length), language);
}

/**
 * When a version is in force, with the last day included: `2021年4月16日至2022年12月29日`, `from 30 April 2024`.
 * A limit of unknown precision is told as such.
 */
export function forceWords(range: DateRange, language: Language, from: DatePrecision = 'day', to: DatePrecision = 'day'): string {
  const starts = range.from === null ? null : dayOfPrecision(range.from, from, language);
  const ends = range.to === null ? null : dayOfPrecision(addDays(range.to, -1), to, language);
  if (language === 'zh') {
    if (starts === null) return ends === null ? '起止日期未注明' : `至${ends}`;
    return ends === null ? `${starts}起` : `${starts}至${ends}`;
  }
  if (starts === null) return ends === null ? 'dates not stated' : `until ${ends}`;
  return ends === null ? `from ${starts}` : `${starts} to ${ends}`;
}
