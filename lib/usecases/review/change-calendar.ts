import { calendarChangeInput } from '@/lib/contracts/review/calendar-view.ts';
import { moveClocks, openClocks } from '@/lib/db/stores/case-clocks.ts';
import { loadCalendarEntries, lockCalendar, saveCalendar } from '@/lib/db/stores/work-calendar.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { planCalendar } from './plan-calendar.ts';

/**
 * The maintainer enters public holidays and make-up days, or takes some out. In the same transaction the due days and leases of open cases
 * move with it, each with an entry in its log; a list with a line that cannot be read changes nothing.
 */
export const changeCalendar = command({
  name: 'change-calendar',
  input: calendarChangeInput,
  allow: (actor) => may(actor, 'change-calendar'),
  run: async ({ db, now, input }) => {
    await lockCalendar(db);
    const { preview, moved } = planCalendar(input, await loadCalendarEntries(db), await openClocks(db, true), shanghaiDay(now.getTime()));
    if (preview.problems.length > 0) return fail({ kind: 'invalid', problems: preview.problems.map(({ line, code }) => ({ field: 'text', code, params: { line } })) });
    await saveCalendar(db, preview.entered, preview.removed);
    await moveClocks(db, moved, now);
    return ok(preview);
  },
  about: (_input, { entered, removed, moved }) => ({ type: 'calendar', id: null, company: null, detail: { entered: entered.length, removed: removed.length, moved: moved.count } }),
});
