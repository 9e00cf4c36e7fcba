import { z } from 'zod';
import { calendarDate, text } from '@/lib/contracts/fields.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { CalendarEntry, LineProblem } from './calendar-list.ts';

/** Longest list that is pasted, in UTF-16 units. */
export const MAX_LIST = 20_000;

/** Cases that a preview names, at most; it counts all. */
export const MOVED_NAMED = 50;

const year = z.int().min(1900).max(2200);

export const viewCalendarInput = z.strictObject({ year: year.nullable() });

/** Days to enter, as a list in `text`, and days to take out. `wholeYear`: the list is all there is in that year, its other days go. */
export const calendarChangeInput = z.strictObject({ text: text(0, MAX_LIST), wholeYear: year.nullable(), remove: z.array(calendarDate).max(400) });

export type CalendarView = {
  readonly year: number;
  readonly years: readonly number[];
  /** Of this year and the next, those in which nothing is entered. */
  readonly missing: readonly number[];
  readonly days: readonly CalendarEntry[];
  readonly mayEdit: boolean;
};

/** What a change would do: days entered, changed and taken out, lines that cannot be read, and the open cases whose due day moves. */
export type CalendarPreview = {
  readonly entered: readonly CalendarEntry[];
  readonly removed: readonly CalendarEntry[];
  readonly problems: readonly LineProblem[];
  readonly moved: { readonly count: number; readonly named: readonly { readonly number: number; readonly from: CalendarDate; readonly to: CalendarDate }[] };
};
