import type { FactKey, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ProductState } from './card-state-words.ts';

/** The bands of a results section, in the order shown. */
export const BANDS = ['meets', 'could', 'does-not', 'faulty', 'no-test', 'not-open', 'closed'] as const;
export type Band = (typeof BANDS)[number];

/** At most this many gaps count as near. */
const NEAR_GAPS = 2;

/**
 * The band a product stands in. An unmet product is near ("could meet") where at most two criteria fail and the company can move
 * each of them; where its place or its past decides, it does not meet. `gaps` are the decisive unmet criteria.
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
  return gaps.length > 0 && gaps.length <= NEAR_GAPS && gaps.every((gap) => canMove(gap.rule.fact, vocabulary));
}

/** Whether the company can change the fact, or one of the facts it is computed from. */
export function canMove(key: FactKey, vocabulary: Vocabulary): boolean {
  const base = vocabulary.facts.get(key);
  if (base) return (base.moves ?? []).length > 0;
  return (vocabulary.derived.get(key)?.inputs ?? []).some((input) => canMove(input, vocabulary));
}
