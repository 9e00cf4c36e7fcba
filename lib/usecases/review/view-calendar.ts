import { viewCalendarInput, type CalendarView } from '@/lib/contracts/review/calendar-view.ts';
import { loadCalendarEntries } from '@/lib/db/stores/work-calendar.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay, yearOf } from '@/lib/domain/calendar.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** The days of a year that differ from the week, and whether this year and the next are entered at all. */
export const viewCalendar = query({
  name: 'view-calendar',
  input: viewCalendarInput,
  allow: (actor) => may(actor, 'view-calendar'),
  run: async ({ db, actor, now, input }) => {
    const current = yearOf(shanghaiDay(now.getTime()));
    const entries = await loadCalendarEntries(db);
    const known = new Set(entries.map(({ day }) => yearOf(day)));
    const year = input.year ?? current;
    return ok<CalendarView>({
      year,
      years: [...new Set([...known, current, current + 1, year])].toSorted((a, b) => a - b),
      missing: [current, current + 1].filter((each) => !known.has(each)),
      days: entries.filter(({ day }) => yearOf(day) === year),
      mayEdit: may(actor, 'change-calendar'),
    });
  },
});
