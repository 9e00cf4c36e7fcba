import { z } from 'zod';
import { calendarDate, id, text } from '@/lib/contracts/fields.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';

/** Longest hand-over note of an absence. */
export const MAX_ABSENCE_NOTE = 1_000;

/** Longest absence from its first day on; the table holds the same. */
export const LONGEST_ABSENCE_DAYS = 366;

/** Days away, both included. `deputyId` null: the cases go back to the queue. */
export const absenceInput = z.strictObject({ userId: id, from: calendarDate, to: calendarDate, deputyId: id.nullable(), note: text(0, MAX_ABSENCE_NOTE) });

export type AbsenceRow = { readonly id: string; readonly userId: string; readonly name: string; readonly from: CalendarDate; readonly to: CalendarDate; readonly deputyName: string | null; readonly note: string; readonly now: boolean; readonly mine: boolean };

/** Who is, or will be, away; for an administrator also whom days can be entered for. */
export type AbsencesView = {
  readonly today: CalendarDate;
  readonly own: string | null;
  readonly absences: readonly AbsenceRow[];
  readonly advisors: readonly { readonly id: string; readonly name: string }[];
};
