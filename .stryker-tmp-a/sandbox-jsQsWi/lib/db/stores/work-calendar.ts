// @ts-nocheck
import { yearOf } from '@/lib/domain/calendar.ts';
import type { WorkCalendar } from '@/lib/domain/working-days.ts';
import { dayOfDate } from '../days.ts';
import type { Database } from '../client.ts';

/** The working calendar as the maintainer has entered it, and the years in which anything was entered. */
export async function loadWorkCalendar(db: Database): Promise<WorkCalendar & { readonly years: ReadonlySet<number> }> {
  const rows = await db.calendarDay.findMany({ select: { day: true, kind: true } });
  const of = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => dayOfDate(row.day)));
  return { holidays: of('holiday'), makeUpDays: of('make-up'), years: new Set(rows.map((row) => yearOf(dayOfDate(row.day)))) };
}
