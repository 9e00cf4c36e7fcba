// @ts-nocheck
import { wireValueOf } from '@/lib/contracts/facts/write-facts.ts';
import type { Product } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { FactDefinition, FactValue, Vocabulary } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { leavesOf } from '@/lib/domain/matching/difference.ts';
import type { Match, ProductMatch } from '@/lib/domain/matching/match.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import { printQuantity } from '@/lib/domain/rules/quantity.ts';
import { printRule } from '@/lib/domain/rules/print-rule.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { MatchAnswer } from './match-api.ts';
import { versionOf } from './match-card.ts';

type Published = { readonly hash: string; readonly products: ReadonlyMap<string, Product>; readonly sources: ReadonlyMap<string, Source> };

const DISCLAIMER: Text = {
  zh: '仅按已公开的条件核对，不构成投资建议，也不代表任何机构会批准。',
  en: 'Checked against published criteria only: no investment advice, and no promise that anybody will approve.',
};

/** A match as the API answers it; every figure on the wire's grid, every source once. */
export function writeMatchAnswer(match: Match, published: Published): MatchAnswer {
  const products = match.products.flatMap((entry) => {
    const product = published.products.get(entry.product);
    return product ? [productAnswer(entry, product)] : [];
  });
  const cited = new Set(products.flatMap((product) => [...product.sources, ...product.criteria.flatMap((criterion) => criterion.sources.map(({ source }) => source))]));
  const sources = [...cited].toSorted().flatMap((id) => published.sources.get(id) ?? []);
  return {
    asOf: match.asOf,
    engineVersion: match.engineVersion,
    catalogEdition: published.hash,
    disclaimer: DISCLAIMER,
    products,
    sources: Object.fromEntries(sources.map((source) => [source.id, { ...source }])),
  };
}

function productAnswer(entry: ProductMatch, product: Product): MatchAnswer['products'][number] {
  const version = versionOf(entry, product);
  const evaluation = entry.state === 'judged' ? entry.evaluation : null;
  return {
    id: product.id,
    type: product.type,
    name: product.name,
    provider: product.provider,
    state: entry.state,
    opensOn: entry.state === 'not-open-yet' ? entry.opensOn : null,
    closedSince: entry.state === 'closed' ? entry.closedSince : null,
    version: version?.id ?? null,
    verdict: evaluation?.verdict ?? null,
    missing: [...(evaluation?.missing ?? [])],
    criteria: evaluation ? leavesOf(evaluation.explanation).map(criterionAnswer) : [],
    sources: [...(version?.sources ?? [])],
  };
}

function criterionAnswer(leaf: LeafExplanation): MatchAnswer['products'][number]['criteria'][number] {
  const { sources: _sources, evidence: _evidence, ...test } = printRule(leaf.rule) as Record<string, unknown>;
  return {
    path: leaf.path,
    fact: leaf.rule.fact,
    label: labelOf(leaf.rule.fact, VOCABULARY),
    outcome: leaf.outcome,
    decisive: leaf.decisive,
    test,
    value: leaf.value === null ? null : valueOf(leaf),
    distance: leaf.distance === null || leaf.unit === null ? null : printQuantity({ amount: leaf.distance, unit: leaf.unit }),
    missing: [...leaf.missing],
    evidence: { ...leaf.evidence },
    sources: leaf.rule.citations.map(({ source, clause }) => ({ source, clause: clause ?? null })),
  };
}

/** A number with its unit as rules write it; other values as facts are written. */
function valueOf(leaf: LeafExplanation): MatchAnswer['products'][number]['criteria'][number]['value'] {
  const value = leaf.value as FactValue;
  if (typeof value === 'number') return leaf.unit === null ? value : printQuantity({ amount: value, unit: leaf.unit });
  const definition = VOCABULARY.facts.get(leaf.rule.fact);
  const written = definition ? wireValueOf(definition as FactDefinition, value) : (value as boolean | string);
  return Array.isArray(written) ? [...(written as readonly string[])] : (written as boolean | string);
}

function labelOf(fact: string, vocabulary: Vocabulary): Text {
  return vocabulary.facts.get(fact)?.label ?? vocabulary.derived.get(fact)?.label ?? { zh: fact, en: fact };
}
