// @ts-nocheck
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';

/**
 * Where value and threshold stand on one scale, 0 to 1000, for a bullet row: a bar from `zero` to `value` and a tick at each
 * threshold. `value` is null when it is not known. The picture repeats what the text beside it says; it never says more.
 */
export type Bullet = {
  readonly zero: number;
  readonly value: number | null;
  readonly ticks: readonly number[];
  /** The part of the scale that meets the criterion. */
  readonly good: readonly [from: number, to: number];
  /** The value is so far above the thresholds that its bar is cut off at the end of the scale. */
  readonly cut: boolean;
};

const WIDTH = 1000;
const MOST_TIMES_THRESHOLD = 4;

/** The bullet of a criterion that compares a number; null for all others (yes/no, choices, days). */
export function bulletOf(leaf: LeafExplanation): Bullet | null {
  const limits = limitsOf(leaf);
  if (limits === null) return null;
  const value = typeof leaf.value === 'number' ? leaf.value : null;
  const highest = Math.max(...limits.ticks);
  const cut = value !== null && highest > 0 && value > highest * MOST_TIMES_THRESHOLD;
  const numbers = [0, ...limits.ticks, ...(value === null ? [] : [cut ? highest * MOST_TIMES_THRESHOLD : value])];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = high === low ? 1 : (high - low) * 0.2;
  const bottom = low < 0 ? low - room : low;
  const top = high + room;
  const at = (amount: number): number => Math.round(((amount - bottom) / (top - bottom)) * WIDTH);
  return {
    zero: at(0),
    value: value === null ? null : cut ? WIDTH : at(value),
    ticks: limits.ticks.map(at),
    good: [limits.from === null ? 0 : at(limits.from), limits.to === null ? WIDTH : at(limits.to)],
    cut,
  };
}

function limitsOf(leaf: LeafExplanation): { ticks: readonly number[]; from: number | null; to: number | null } | null {
  const rule = leaf.rule;
  if (rule.kind === 'between') return { ticks: [rule.low.amount, rule.high.amount], from: rule.low.amount, to: rule.high.amount };
  if (rule.kind !== 'compare' && rule.kind !== 'age') return null;
  const limit = rule.threshold.amount;
  if (rule.is === 'at-least' || rule.is === 'more-than') return { ticks: [limit], from: limit, to: null };
  if (rule.is === 'equal-to') return { ticks: [limit], from: limit, to: limit };
  return { ticks: [limit], from: null, to: limit };
}
