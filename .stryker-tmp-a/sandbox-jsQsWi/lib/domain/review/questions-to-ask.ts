// @ts-nocheck
import type { FactPath } from '../facts/fact.ts';

/** A fact to ask the company for, with the number of products that wait for it. */
export type QuestionToAsk = { readonly path: FactPath; readonly products: number };

/** The facts that products can't be judged without, those that most products wait for first; ties in order of appearance. */
export function questionsToAsk(products: readonly { readonly missing: readonly FactPath[] }[]): readonly QuestionToAsk[] {
  const counts = new Map<FactPath, number>();
  for (const product of products) for (const path of new Set(product.missing)) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].map(([path, count]) => ({ path, products: count })).sort((a, b) => b.products - a.products);
}
