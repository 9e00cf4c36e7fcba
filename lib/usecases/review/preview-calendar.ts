import { calendarChangeInput } from '@/lib/contracts/review/calendar-view.ts';
import { openClocks } from '@/lib/db/stores/case-clocks.ts';
import { loadCalendarEntries } from '@/lib/db/stores/work-calendar.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { planCalendar } from './plan-calendar.ts';

/** What a change of the working calendar would do; nothing is written. */
export const previewCalendar = query({
  name: 'preview-calendar',
  input: calendarChangeInput,
  allow: (actor) => may(actor, 'preview-calendar'),
  run: async ({ db, now, input }) => ok(planCalendar(input, await loadCalendarEntries(db), await openClocks(db, false), shanghaiDay(now.getTime())).preview),
});
