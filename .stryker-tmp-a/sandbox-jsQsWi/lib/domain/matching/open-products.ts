// @ts-nocheck
import type { OpenProduct } from '../rules/next-question.ts';
import type { Match } from './match.ts';

/** The products of a match whose verdict an answer could still change, as `nextQuestions` and `unlocks` take them. */
export function openProducts(match: Match): readonly OpenProduct[] {
  return match.products.flatMap((entry) =>
    entry.state === 'judged' && entry.evaluation.missing.length > 0 ? [{ product: entry.product, missing: entry.evaluation.missing }] : [],
  );
}
