// @ts-nocheck
import type { FactKey, Move, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ProductState } from './card-state-words.ts';

/** The bands of a results section, in the order shown. */
export const BANDS = ['meets', 'could', 'does-not', 'faulty', 'no-test', 'not-open', 'closed'] as const;
export type Band = (typeof BANDS)[number];

/** At most this many gaps count as near. */
const NEAR_GAPS = 2;

/**
 * The band a product stands in. An unmet product is near ("could meet") where at most two criteria fail and the company can move
 * each of them the way that is asked; where its place or its past decides, it does not meet. `gaps` are the decisive unmet criteria.
 */
export function bandOf(state: ProductState, gaps: readonly LeafExplanation[], vocabulary: Vocabulary): Band {
  switch (state.kind) {
    case 'no-published-test':
      return 'no-test';
    case 'not-open-yet':
      return 'not-open';
    case 'closed':
      return 'closed';
    case 'judged':
      if (state.verdict === 'eligible') return 'meets';
      if (state.verdict === 'undetermined') return 'could';
      if (state.verdict === 'faulty') return 'faulty';
      return isNear(gaps, vocabulary) ? 'could' : 'does-not';
  }
}

function isNear(gaps: readonly LeafExplanation[], vocabulary: Vocabulary): boolean {
  return gaps.length > 0 && gaps.length <= NEAR_GAPS && gaps.every((gap) => canClose(gap, vocabulary));
}

/** Whether the company can move the fact the way the gap asks: a floor by raising, a ceiling by lowering, a title by gaining it; what only had to be earlier stays shut. */
function canClose(gap: LeafExplanation, vocabulary: Vocabulary): boolean {
  const moves = movesOf(gap.rule.fact, vocabulary);
  switch (gap.rule.kind) {
    case 'compare':
      return gap.rule.is === 'at-least' || gap.rule.is === 'more-than' ? moves.has('raise') || moves.has('time') : moves.has('lower');
    case 'between':
      return typeof gap.value === 'number' && moves.has(gap.value < gap.rule.low.amount ? 'raise' : 'lower');
    case 'age':
      return gap.rule.is === 'at-least' || gap.rule.is === 'more-than';
    case 'answer':
      return moves.has(gap.rule.is ? 'gain' : 'time');
    case 'overlap':
      return gap.rule.has !== 'none' && moves.has('gain');
    case 'member':
      return moves.has('gain');
    case 'day':
      return false;
  }
}

/** The moves of a fact, or of the facts it is computed from. */
function movesOf(key: FactKey, vocabulary: Vocabulary): ReadonlySet<Move> {
  const base = vocabulary.facts.get(key);
  if (base) return new Set(base.moves ?? []);
  return new Set((vocabulary.derived.get(key)?.inputs ?? []).flatMap((input) => [...movesOf(input, vocabulary)]));
}
