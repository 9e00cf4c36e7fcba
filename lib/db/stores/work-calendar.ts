import { yearOf } from '@/lib/domain/calendar.ts';
import type { CalendarEntry } from '@/lib/contracts/review/calendar-list.ts';
import type { WorkCalendar } from '@/lib/domain/working-days.ts';
import { dateOfDay, dayOfDate } from '../days.ts';
import type { Database } from '../client.ts';

/** The working calendar as the maintainer has entered it, and the years in which anything was entered. */
export async function loadWorkCalendar(db: Database): Promise<WorkCalendar & { readonly years: ReadonlySet<number> }> {
  const rows = await db.calendarDay.findMany({ select: { day: true, kind: true } });
  const of = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => dayOfDate(row.day)));
  return { holidays: of('holiday'), makeUpDays: of('make-up'), years: new Set(rows.map((row) => yearOf(dayOfDate(row.day)))) };
}

/** Every day that was entered, in order. */
export async function loadCalendarEntries(db: Database): Promise<readonly CalendarEntry[]> {
  const rows = await db.calendarDay.findMany({ orderBy: { day: 'asc' } });
  return rows.map(({ day, kind, labelZh, labelEn }) => ({ day: dayOfDate(day), kind: kind === 'make-up' ? 'make-up' : 'holiday', labelZh, labelEn }));
}

/** Keeps others who change the calendar waiting until the end of the transaction; readers go on. */
export async function lockCalendar(db: Database): Promise<void> {
  await db.$executeRaw`LOCK TABLE calendar_days IN SHARE ROW EXCLUSIVE MODE`;
}

/** Puts days in (over what stood there) and takes days out. */
export async function saveCalendar(db: Database, entered: readonly CalendarEntry[], removed: readonly CalendarEntry[]): Promise<void> {
  const gone = [...entered, ...removed].map(({ day }) => dateOfDay(day));
  await db.calendarDay.deleteMany({ where: { day: { in: gone } } });
  await db.calendarDay.createMany({ data: entered.map((entry) => ({ ...entry, day: dateOfDay(entry.day) })) });
}
