import { fromEpochDay, toEpochDay, yearOf, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { earliestWords } from './path-words.ts';
import type { RoadInput } from './readiness-input.ts';
import type { Say } from './say.ts';

/** A road on the line of time: how far its bar goes, in thousandths (null: no way was found), whether all is met now, and the same in words. */
export type TimelineBar = { readonly name: string; readonly title: string; readonly to: number | null; readonly met: boolean; readonly words: string };

/** The earliest day of each road on one line of time from the day of the facts; `years` are the first days of years on it. */
export type TimelinePicture = { readonly bars: readonly TimelineBar[]; readonly years: readonly { readonly at: number; readonly year: number }[] };

const MOST_YEARS = 8;

export function timelinePicture(roads: readonly RoadInput[], on: CalendarDate, say: Say, language: Language): TimelinePicture {
  const first = toEpochDay(on);
  const earliest = roads.map(earliestOf);
  const last = Math.max(first + 365, ...earliest.flatMap((day) => (day === null ? [] : [toEpochDay(day)])));
  const at = (day: CalendarDate) => Math.round(((toEpochDay(day) - first) / (last - first)) * 1000);
  const bars = roads.map((road, index): TimelineBar => {
    const shared = { name: road.name, title: say(`road.${road.name}`) };
    if (road.whole?.verdict === 'eligible') return { ...shared, to: 0, met: true, words: say('timelineNow') };
    const day = earliest[index] ?? null;
    const path = road.plan.paths.find((each) => each.earliest === day);
    return { ...shared, to: day === null ? null : Math.max(0, at(day)), met: false, words: path ? earliestWords(path, on, language) : say('timelineNone') };
  });
  return { bars, years: yearsBetween(on, fromEpochDay(last)).map((day) => ({ at: at(day), year: yearOf(day) })) };
}

function earliestOf(road: RoadInput): CalendarDate | null {
  return road.plan.paths.map((path) => path.earliest).toSorted()[0] ?? null;
}

function yearsBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const [start, end] = [yearOf(from) + 1, yearOf(to)];
  const step = Math.max(1, Math.ceil((end - start + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, Math.floor((end - start) / step) + 1) }, (_, index) => `${start + index * step}-01-01` as CalendarDate);
}
