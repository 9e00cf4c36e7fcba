// @ts-nocheck
import type { FactKey, FactPath, Vocabulary } from '../facts/fact.ts';

/** A product that cannot be judged yet, and the base facts whose answer could still change its verdict. */
export type OpenProduct = { readonly product: string; readonly missing: readonly FactPath[] };

/** A question worth asking: one fact of the dictionary, a series with all its missing years. */
export type NextQuestion = {
  readonly fact: FactKey;
  readonly paths: readonly FactPath[];
  readonly effort: 1 | 2 | 3;
  /** The products whose verdict the answer could still change. */
  readonly products: readonly string[];
};

/**
 * The unanswered facts that can still change a verdict: those that touch most products first, of equals the cheaper to
 * answer, then the one that leaves fewest questions open. Empty when no answer can change any verdict: then stop asking.
 */
export function nextQuestions(open: readonly OpenProduct[], vocabulary: Vocabulary): readonly NextQuestion[] {
  const questions = new Map<FactKey, { paths: Set<FactPath>; products: string[]; alone: number }>();
  for (const { product, missing } of open) {
    const facts = new Set(missing.map(factOf));
    for (const path of missing) {
      const fact = factOf(path);
      const question = questions.get(fact) ?? { paths: new Set(), products: [], alone: 0 };
      questions.set(fact, question);
      question.paths.add(path);
      if (question.products.at(-1) === product) continue;
      question.products.push(product);
      if (facts.size === 1) question.alone += 1;
    }
  }
  return [...questions]
    .map(([fact, { paths, products, alone }]) => ({ fact, paths: [...paths].toSorted(), effort: vocabulary.facts.get(fact)?.effort ?? 3, products, alone }))
    .toSorted((a, b) => b.products.length - a.products.length || a.effort - b.effort || b.alone - a.alone || (a.fact < b.fact ? -1 : 1))
    .map(({ fact, paths, effort, products }) => ({ fact, paths, effort, products }));
}

/** "Answer `answers` more questions to judge `products` more", with the facts to answer. */
export type Unlock = { readonly answers: number; readonly products: number; readonly facts: readonly FactKey[] };

/**
 * Which few answers let most products be judged: after each further answer, how many products are settled for sure.
 * Takes the product with the fewest open facts first (of equals the cheapest), so the counts are reached, though another choice
 * may now and then reach more. Steps that settle nothing new are left out.
 */
export function unlocks(open: readonly OpenProduct[], vocabulary: Vocabulary): readonly Unlock[] {
  const effortOf = (facts: readonly FactKey[]) => facts.reduce((sum, fact) => sum + (vocabulary.facts.get(fact)?.effort ?? 3), 0);
  const answered = new Set<FactKey>();
  let left = open.filter(({ missing }) => missing.length > 0).map(({ product, missing }) => ({ product, facts: [...new Set(missing.map(factOf))] }));
  const steps: Unlock[] = [];
  let settled = 0;
  while (left.length > 0) {
    const [next] = left.toSorted((a, b) => a.facts.length - b.facts.length || effortOf(a.facts) - effortOf(b.facts) || (a.product < b.product ? -1 : 1));
    for (const fact of next?.facts ?? []) answered.add(fact);
    const remaining = left.map(({ product, facts }) => ({ product, facts: facts.filter((fact) => !answered.has(fact)) }));
    left = remaining.filter(({ facts }) => facts.length > 0);
    settled += remaining.length - left.length;
    steps.push({ answers: answered.size, products: settled, facts: [...answered] });
  }
  return steps;
}

/** The fact of a path: `revenue.2023` is a year of `revenue`. */
function factOf(path: FactPath): FactKey {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
}
