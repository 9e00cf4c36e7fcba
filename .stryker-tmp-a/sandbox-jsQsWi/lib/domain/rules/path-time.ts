// @ts-nocheck
import { addMonths, fromEpochDay, toEpochDay, type CalendarDate } from '../calendar.ts';
import type { FactValue, Vocabulary } from '../facts/fact.ts';
import type { Sheet } from '../facts/sheet.ts';
import { holds, type Slot } from './slot.ts';
import { look } from './slot.ts';

/** Waiting longer than this is no plan. */
const MAX_WAIT_MONTHS = 40 * 12;

/** Whether the slot changes by mere waiting: an age of a known day, or a figure derived from a known day. */
export function movesWithTime({ fact, view }: Slot, sheet: Sheet, vocabulary: Vocabulary): boolean {
  if (view === 'months' || view === 'years') return sheet.read(fact).value !== null;
  const derived = view === 'number' ? vocabulary.derived.get(fact) : undefined;
  if (derived?.period !== 'at-date' || sheet.read(fact).value === null) return false;
  return derived.inputs.some((input) => vocabulary.facts.get(input)?.shape.kind === 'day');
}

/** The value of a time slot on a later day, as its tests look at it. */
export function valueOnDay(slot: Slot, sheetOn: (day: CalendarDate) => Sheet, day: CalendarDate): FactValue | undefined {
  const { value } = sheetOn(day).read(slot.fact);
  const seen = value === null ? undefined : look(slot.view, value, day);
  return typeof seen === 'number' ? seen : undefined;
}

/** The days after today on which a test of a time slot turns, each the first such day. */
export function turningDays(slot: Slot, sheetOn: (day: CalendarDate) => Sheet, today: CalendarDate): readonly CalendarDate[] {
  const last = addMonths(today, MAX_WAIT_MONTHS);
  const thresholds = slot.tests.flatMap((test) => (test.kind === 'range' ? [test.low, test.high + 1] : []).filter(Number.isFinite));
  return thresholds.flatMap((threshold) => firstDay(today, last, (day) => ((valueOnDay(slot, sheetOn, day) as number | undefined) ?? -Infinity) >= threshold) ?? []);
}

/** The first day after `today` and not after `last` on which a condition that never turns back holds; null if it held today or never will. */
function firstDay(today: CalendarDate, last: CalendarDate, condition: (day: CalendarDate) => boolean): CalendarDate | null {
  if (condition(today) || !condition(last)) return null;
  let before = toEpochDay(today);
  let from = toEpochDay(last);
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (condition(fromEpochDay(middle))) from = middle;
    else before = middle;
  }
  return fromEpochDay(from);
}

/** For each test of a time slot, whether it holds on the day; undefined where there is no value. */
export function heldOnDay(slot: Slot, sheetOn: (day: CalendarDate) => Sheet, day: CalendarDate): readonly boolean[] {
  const value = valueOnDay(slot, sheetOn, day);
  return slot.tests.map((test) => typeof value === 'number' && holds(test, value));
}
