import type { Catalog, Product } from '@/lib/domain/catalog/product.ts';
import { relationsOf } from '@/lib/domain/catalog/relations-of.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { ProductMatch } from '@/lib/domain/matching/match.ts';
import type { Explanation } from '@/lib/domain/rules/explanation.ts';
import type { Text } from '@/lib/domain/text.ts';
import { versionOf } from './match-card.ts';
import type { MatchCard, MatchView, ProductMatchView } from './match-view.ts';

type Published = { readonly catalog: Catalog; readonly products: ReadonlyMap<string, Product>; readonly sources: ReadonlyMap<string, Source> };

/** One product of a match with its explanation, and with the titles and sources that the explanation names, from the edition it was made with. */
export function productMatchView(run: Pick<MatchView, 'runId' | 'asOf'>, match: ProductMatch, card: MatchCard, product: Product, published: Published): ProductMatchView {
  const version = versionOf(match, product);
  const evaluation = match.state === 'judged' ? match.evaluation : null;
  const named = evaluation ? namedIn(evaluation.explanation) : { definitions: [], sources: [] };
  const cited = new Set([...named.sources, ...(version?.sources ?? []), ...(version?.terms ?? []).flatMap((term) => term.sources)]);
  return {
    ...run,
    card,
    version: version && { id: version.id, inForce: version.inForce, fromPrecision: version.fromPrecision, toPrecision: version.toPrecision, terms: version.terms, open: version.open },
    evaluation,
    definitions: titlesOf(published.catalog, named.definitions),
    sources: Object.fromEntries([...cited].flatMap((id) => published.sources.get(id) ?? []).map((source) => [source.id, source])),
    relations: relationsOf(product, published.catalog.products),
    forWhom: product.forWhom,
  };
}

/** Titles of named rules by name. */
export function titlesOf(catalog: Catalog, names: readonly string[]): Readonly<Record<string, Text>> {
  return Object.fromEntries(catalog.definitions.filter(({ name }) => names.includes(name)).map(({ name, title }) => [name, title]));
}

/** Named rules and sources that an explanation names. */
export function namedIn(explanation: Explanation): { readonly definitions: readonly string[]; readonly sources: readonly string[] } {
  const definitions = new Set<string>();
  const sources = new Set<string>();
  const waiting: Explanation[] = [explanation];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'leaf') node.rule.citations.forEach(({ source }) => sources.add(source));
    else if (node.kind === 'ref') {
      definitions.add(node.name);
      if (node.part) waiting.push(node.part);
    } else waiting.push(...node.parts);
  }
  return { definitions: [...definitions], sources: [...sources] };
}
