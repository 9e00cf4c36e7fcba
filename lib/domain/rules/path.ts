import type { CalendarDate } from '../calendar.ts';
import type { FactKey, FactValue, Move } from '../facts/fact.ts';

/**
 * One change on a way to eligibility. `answer`: the fact is not known yet and would have to turn out so; the others are
 * the moves the dictionary allows. Derived facts are named as such; which stated facts carry them, the dictionary says.
 */
export type PathStep = {
  readonly fact: FactKey;
  readonly move: Move | 'answer';
  /** Value now; null = not known (or not existing, as a share of zero). */
  readonly from: FactValue | null;
  /** The nearest value that serves; for a fact that only waiting changes, its value on the day waited for. */
  readonly to: FactValue;
  /** Not before this day: the day waited for, or the day the running fiscal year is complete. Null: waiting helps, the day is not known. */
  readonly notBefore: CalendarDate | null;
};

/** A smallest set of changes after which the rule is met, everything else as it is; no part of it is enough. */
export type EligibilityPath = {
  readonly steps: readonly PathStep[];
  /** The day to wait for, where time is a step: ages count to it, all other facts stay. */
  readonly waitUntil: CalendarDate | null;
  /** The latest of the steps' days. */
  readonly earliest: CalendarDate;
  readonly cost: number;
};

/** Weight of one step before its size counts: fewer steps are always better, whatever they are. */
const STEP = 1_000;
const KIND: Readonly<Record<PathStep['move'], number>> = { answer: 1, time: 20, raise: 34, lower: 34, gain: 40 };

/**
 * What a step weighs: first that it is a step at all; then its kind and, for a number, how far it has to go, in tenths of what it is, at
 * most 30 (of less than ten, each one counts). An answer is cheaper than waiting; waiting than one more patent or growing by half; these are
 * cheaper than obtaining a title or an award; that is cheaper than a greater leap.
 */
export function stepCost(move: PathStep['move'], from: FactValue | null, to: FactValue): number {
  const size = typeof from === 'number' && typeof to === 'number' ? Math.min(30, Math.ceil((10 * Math.abs(to - from)) / Math.max(10, Math.abs(from)))) : 0;
  return STEP + KIND[move] + size;
}
