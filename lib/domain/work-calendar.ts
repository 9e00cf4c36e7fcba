import type { CalendarDate } from './calendar.ts';
import type { WorkCalendar } from './working-days.ts';

/** The working calendar of a list of days. */
export function workCalendarOf(days: readonly { readonly day: CalendarDate; readonly kind: 'holiday' | 'make-up' }[]): WorkCalendar {
  const of = (wanted: 'holiday' | 'make-up') => new Set(days.filter(({ kind }) => kind === wanted).map(({ day }) => day));
  return { holidays: of('holiday'), makeUpDays: of('make-up') };
}
