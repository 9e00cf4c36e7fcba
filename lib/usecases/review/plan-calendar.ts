import type { z } from 'zod';
import { readCalendarList, type CalendarEntry } from '@/lib/contracts/review/calendar-list.ts';
import type { calendarChangeInput, CalendarPreview } from '@/lib/contracts/review/calendar-view.ts';
import { MOVED_NAMED } from '@/lib/contracts/review/calendar-view.ts';
import type { CaseClock, MovedClock } from '@/lib/db/stores/case-clocks.ts';
import { yearOf, type CalendarDate } from '@/lib/domain/calendar.ts';
import { recountClock } from '@/lib/domain/review/recount-clock.ts';
import { workCalendarOf } from '@/lib/domain/work-calendar.ts';

/** What a change of the calendar comes to: for the preview and for the change itself, so that they are the same. */
export function planCalendar(input: z.output<typeof calendarChangeInput>, entries: readonly CalendarEntry[], clocks: readonly CaseClock[], today: CalendarDate): { readonly preview: CalendarPreview; readonly moved: readonly MovedClock[] } {
  const { entries: listed, problems } = readCalendarList(input.text, input.wholeYear);
  const wanted = new Map(listed.map((entry) => [entry.day, entry]));
  const removed = entries.filter(({ day }) => !wanted.has(day) && (input.remove.includes(day) || (input.wholeYear !== null && yearOf(day) === input.wholeYear)));
  const entered = listed.filter((entry) => !entries.some((known) => known.day === entry.day && known.kind === entry.kind && known.labelZh === entry.labelZh && known.labelEn === entry.labelEn));
  const gone = new Set(removed.map(({ day }) => day));
  const [before, after] = [workCalendarOf(entries), workCalendarOf([...entries.filter(({ day }) => !gone.has(day) && !wanted.has(day)), ...listed])];
  const moved = clocks.flatMap((clock) => {
    const now = { ...clock, ...recountClock(clock, today, before, after) };
    return now.dueOn === clock.dueOn && now.leaseUntil === clock.leaseUntil ? [] : [{ was: clock.dueOn, now }];
  });
  const due = moved.filter(({ was, now }) => was !== now.dueOn);
  return { preview: { entered, removed, problems, moved: { count: due.length, named: due.slice(0, MOVED_NAMED).map(({ was, now }) => ({ number: now.number, from: was, to: now.dueOn })) } }, moved };
}
