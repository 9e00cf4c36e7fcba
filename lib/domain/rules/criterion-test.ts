import { toEpochDay } from '../calendar.ts';
import type { FactShape, Unit, Vocabulary } from '../facts/fact.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Fault } from './explanation.ts';
import type { AgeRule, Comparison, LeafRule, Quantity } from './rule.ts';

/** How the value of a fact is looked at: as it is, or as the time passed since a day. */
export type View = 'number' | 'flag' | 'choice' | 'set' | 'day' | 'months' | 'years';

/** What a criterion asks of the value it looks at. Every grid is of integers, so each comparison is a range with both ends included. */
export type Test =
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'is'; readonly value: boolean }
  | { readonly kind: 'member'; readonly of: readonly string[] }
  | { readonly kind: 'overlap'; readonly has: 'any' | 'every' | 'none'; readonly of: readonly string[] };

export type CheckedLeaf = { readonly view: View; readonly test: Test; readonly unit: Unit | null };

/** The test that a criterion makes, or the fault why the dictionary does not allow it. */
export function checkLeaf(rule: LeafRule, vocabulary: Vocabulary): Result<CheckedLeaf, Fault> {
  const shape = (vocabulary.facts.get(rule.fact) ?? vocabulary.derived.get(rule.fact))?.shape;
  if (!shape) return fail({ code: 'missing-fact', message: `No fact is called ${JSON.stringify(rule.fact)}` });
  switch (rule.kind) {
    case 'compare':
      return numeric(rule.fact, shape, [rule.threshold], rangeOf(rule.is, rule.threshold.amount));
    case 'between':
      return numeric(rule.fact, shape, [rule.low, rule.high], { low: rule.low.amount, high: rule.high.amount });
    case 'answer':
      return shape.kind === 'flag' || shape.kind === 'judgement' ? ok({ view: 'flag', test: { kind: 'is', value: rule.is }, unit: null }) : wrongKind(rule, shape, 'yes or no');
    case 'member':
      return shape.kind === 'choice' ? ok({ view: 'choice', test: { kind: 'member', of: rule.of }, unit: null }) : wrongKind(rule, shape, 'one choice');
    case 'overlap':
      return shape.kind === 'set' ? ok({ view: 'set', test: { kind: 'overlap', has: rule.has, of: rule.of }, unit: null }) : wrongKind(rule, shape, 'a set');
    case 'day': {
      const low = rule.from === null ? -Infinity : toEpochDay(rule.from);
      const high = rule.to === null ? Infinity : toEpochDay(rule.to) - 1;
      return shape.kind === 'day' ? ok({ view: 'day', test: { kind: 'range', low, high }, unit: null }) : wrongKind(rule, shape, 'a day');
    }
    case 'age':
      return age(rule, shape);
  }
}

/** The integers that satisfy a comparison with `amount`, both ends included. */
export function rangeOf(is: Comparison, amount: number): { readonly low: number; readonly high: number } {
  switch (is) {
    case 'at-least':
      return { low: amount, high: Infinity };
    case 'more-than':
      return { low: amount + 1, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high: amount };
    case 'less-than':
      return { low: -Infinity, high: amount - 1 };
    case 'equal-to':
      return { low: amount, high: amount };
  }
}

function numeric(fact: string, shape: FactShape, thresholds: readonly Quantity[], range: { low: number; high: number }): Result<CheckedLeaf, Fault> {
  if (shape.kind !== 'number') return fail({ code: 'kind-mismatch', message: `${fact} is a ${shape.kind}, not one number` });
  const wrong = thresholds.find(({ unit }) => unit !== shape.unit);
  if (wrong) return fail({ code: 'unit-mismatch', message: `${fact} counts ${shape.unit}, the threshold ${wrong.unit}` });
  return ok({ view: 'number', test: { kind: 'range', ...range }, unit: shape.unit });
}

function age(rule: AgeRule, shape: FactShape): Result<CheckedLeaf, Fault> {
  const { unit, amount } = rule.threshold;
  if (shape.kind !== 'day') return wrongKind(rule, shape, 'a day');
  if (unit !== 'years' && unit !== 'months') return fail({ code: 'unit-mismatch', message: `An age counts completed years or months, not ${unit}` });
  return ok({ view: unit, test: { kind: 'range', ...rangeOf(rule.is, amount) }, unit });
}

function wrongKind(rule: LeafRule, shape: FactShape, asked: string): Result<never, Fault> {
  return fail({ code: 'kind-mismatch', message: `${rule.fact} is a ${shape.kind}, the criterion asks for ${asked}` });
}

/** From where a number's distance is counted: upwards from `low`, downwards from `high`, to `low` either way, or to the nearer end. */
export type Gauge = { readonly kind: 'above' | 'below' | 'exactly' | 'within'; readonly low: number; readonly high: number };

/** The gauge of a criterion; null for what has no distance (yes or no, choices, sets, days). */
export function gaugeOf(rule: LeafRule): Gauge | null {
  if (rule.kind === 'between') return { kind: 'within', low: rule.low.amount, high: rule.high.amount };
  if (rule.kind !== 'compare' && rule.kind !== 'age') return null;
  const { amount } = rule.threshold;
  const kind = rule.is === 'equal-to' ? 'exactly' : rule.is === 'at-least' || rule.is === 'more-than' ? 'above' : 'below';
  return { kind, low: amount, high: amount };
}

/** How far a number is from what the criterion asks, positive when there is room. For "more than" and "less than", 0 is not enough. */
export function distanceOf({ kind, low, high }: Gauge, value: number): number {
  switch (kind) {
    case 'above':
      return value - low;
    case 'below':
      return high - value;
    case 'exactly':
      return value === low ? 0 : -Math.abs(value - low);
    case 'within':
      return Math.min(value - low, high - value);
  }
}
