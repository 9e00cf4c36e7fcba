import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate } from '../days.ts';

/** Days on which an advisor is not there, both included; `deputyId` null sends their cases back to the queue. */
export type Absence = { readonly id: string; readonly userId: string; readonly from: CalendarDate; readonly to: CalendarDate; readonly deputyId: string | null; readonly note: string };

/** Enters days away. */
export async function addAbsence(db: Database, absence: Omit<Absence, 'id'>, enteredBy: string, now: Date): Promise<string> {
  const { userId, from, to, deputyId, note } = absence;
  const { id } = await db.absence.create({ data: { userId, fromDay: dateOfDay(from), toDay: dateOfDay(to), deputyId, note, enteredBy, enteredAt: now } });
  return id;
}

/** One absence; null when there is none of that id. */
export async function findAbsence(db: Database, id: string): Promise<Absence | null> {
  const row = await db.absence.findUnique({ where: { id } });
  return row && { id: row.id, userId: row.userId, from: dayOfDate(row.fromDay), to: dayOfDate(row.toDay), deputyId: row.deputyId, note: row.note };
}

/** The absence that somebody is in on that day, the longest of several. */
export async function absenceOn(db: Database, userId: string, day: CalendarDate): Promise<Absence | null> {
  const row = await db.absence.findFirst({ where: { userId, fromDay: { lte: dateOfDay(day) }, toDay: { gte: dateOfDay(day) } }, orderBy: [{ toDay: 'desc' }, { id: 'asc' }], select: { id: true } });
  return row && findAbsence(db, row.id);
}

/** Ends an absence before `day`: the days gone stay on record, one that had not begun goes altogether. */
export async function endAbsence(db: Database, absence: Absence, day: CalendarDate): Promise<void> {
  if (absence.from >= day) await db.absence.delete({ where: { id: absence.id } });
  else await db.absence.update({ where: { id: absence.id }, data: { toDay: new Date(dateOfDay(day).getTime() - 86_400_000) } });
}
