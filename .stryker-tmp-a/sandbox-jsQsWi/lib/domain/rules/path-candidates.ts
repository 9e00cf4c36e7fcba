// @ts-nocheck
import { addMonths, fromEpochDay, type CalendarDate } from '../calendar.ts';
import type { FactKey, FactShape, FactValue, Move, Vocabulary } from '../facts/fact.ts';
import type { SheetEntry } from '../facts/sheet.ts';
import type { Test } from './criterion-test.ts';
import { stepCost, type PathStep } from './path.ts';
import type { Slot } from './slot.ts';

/** A value a fact could take, and what it would take to get there. */
export type Candidate = { readonly to: FactValue; readonly move: PathStep['move']; readonly cost: number };

/** Sets of more options than this are not tried in every combination, only one by one and all together. */
const MAX_COMBINED_OPTIONS = 5;

/**
 * The values worth trying for a fact: the nearest ones on either side of every threshold (nothing happens between them),
 * as far as the dictionary's moves reach. An unanswered fact may turn out to be anything that its shape allows.
 */
export function candidatesFor(slots: readonly [Slot, ...Slot[]], entry: SheetEntry, on: CalendarDate, vocabulary: Vocabulary): readonly Candidate[] {
  const [{ fact }] = slots;
  const shape = (vocabulary.facts.get(fact) ?? vocabulary.derived.get(fact))?.shape;
  if (!shape) return [];
  const moves = movesOf(fact, vocabulary);
  const unanswered = entry.value === null && entry.undefinedBecause === null;
  return valuesFor(shape, slots, entry.value, on).flatMap((to) => {
    const move = unanswered ? 'answer' : moveTo(to, entry.value, moves);
    return move === null ? [] : [{ to, move, cost: stepCost(move, entry.value, to) }];
  });
}

/** How a fact can be moved. A derived fact moves as its inputs do; a ratio either way, since a part or the whole may change. */
export function movesOf(fact: FactKey, { facts, derived }: Vocabulary): ReadonlySet<Move> {
  const definition = derived.get(fact);
  if (!definition) return new Set(facts.get(fact)?.moves ?? []);
  const moves = new Set(definition.inputs.flatMap((input) => facts.get(input)?.moves ?? []));
  const changes = moves.has('raise') || moves.has('lower');
  const isRatio = definition.shape.kind === 'number' && definition.shape.unit === 'ratio';
  if (changes && isRatio) return new Set([...moves, 'raise', 'lower']);
  return changes && definition.shape.kind === 'flag' ? new Set([...moves, 'gain']) : moves;
}

/** The move that leads to a value: numbers go up or down, a flag is gained or, where it speaks of a misfortune, fades with time. */
function moveTo(to: FactValue, from: FactValue | null, moves: ReadonlySet<Move>): Move | null {
  if (typeof to === 'number') {
    const move = typeof from === 'number' && to < from ? 'lower' : 'raise';
    return moves.has(move) ? move : null;
  }
  if (to !== false && moves.has('gain')) return 'gain';
  return typeof to === 'boolean' && moves.has('time') ? 'time' : null;
}

function valuesFor(shape: FactShape, slots: readonly Slot[], from: FactValue | null, on: CalendarDate): readonly FactValue[] {
  const tests = slots.flatMap((slot) => slot.tests);
  switch (shape.kind) {
    case 'number': {
      const { min = -Infinity, max = Infinity } = shape;
      return boundaries(tests).filter((value) => value !== from && min <= value && value <= max);
    }
    case 'flag':
    case 'judgement':
      return [true, false].filter((value) => value !== from);
    case 'choice':
      return shape.options.map(({ value }) => value).filter((value) => value !== from);
    case 'set':
      return sets(tests, from as readonly string[] | null);
    case 'day':
      return from === null ? slots.flatMap((slot) => boundaries(slot.tests).map((boundary) => dayAt(slot, boundary, on))) : [];
    case 'series':
      return [];
  }
}

/** The day that a boundary of a day or age test stands for. */
function dayAt({ view }: Slot, boundary: number, on: CalendarDate): CalendarDate {
  if (view === 'day') return fromEpochDay(boundary);
  return addMonths(on, view === 'years' ? -12 * boundary : -boundary);
}

/** The integers at the ends of every range and just outside of them. */
export function boundaries(tests: readonly Test[]): readonly number[] {
  const ends = tests.flatMap((test) => (test.kind === 'range' ? [test.low - 1, test.low, test.high, test.high + 1] : []));
  return [...new Set(ends.filter(Number.isSafeInteger))].toSorted((a, b) => a - b);
}

/** What the set could become by gaining options that a test names; nothing is taken out. Unanswered, it may also be empty. */
function sets(tests: readonly Test[], from: readonly string[] | null): readonly (readonly string[])[] {
  const own = from ?? [];
  const named = [...new Set(tests.flatMap((test) => (test.kind === 'overlap' ? test.of : [])))].filter((option) => !own.includes(option));
  const gained =
    named.length > MAX_COMBINED_OPTIONS
      ? [[], ...named.map((option) => [option]), named]
      : Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((__, index) => (bits >> index) & 1));
  return gained.filter((more) => from === null || more.length > 0).map((more) => [...own, ...more]);
}
