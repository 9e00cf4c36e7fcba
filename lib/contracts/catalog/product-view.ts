import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Catalog, NamedRule, Product } from '@/lib/domain/catalog/product.ts';
import { relationsOf } from '@/lib/domain/catalog/relations-of.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import { criteriaOf, referencesOf } from '@/lib/domain/rules/walk.ts';
import type { ProductView } from './catalog-view.ts';

/** A product with the named rules that any of its versions refers to, directly or not, and every source that is cited. */
export function productView(product: Product, catalog: Catalog, sources: ReadonlyMap<string, Source>, asOf: CalendarDate): Omit<ProductView, 'changed' | 'shortlisted'> {
  const known = new Map(catalog.definitions.map((definition) => [definition.name, definition]));
  const definitions = new Map<string, NamedRule>();
  const cited = new Set<string>();
  const waiting = [...product.versions];
  for (let version = waiting.pop(); version; version = waiting.pop()) {
    for (const source of [...version.sources, ...version.terms.flatMap((term) => term.sources)]) cited.add(source);
    if (!version.rule) continue;
    for (const { rule } of criteriaOf(version.rule)) rule.citations.forEach(({ source }) => cited.add(source));
    for (const { rule } of referencesOf(version.rule)) {
      const definition = definitions.has(rule.name) ? undefined : known.get(rule.name);
      if (!definition) continue;
      definitions.set(rule.name, definition);
      waiting.push(...definition.versions);
    }
  }
  return {
    product,
    asOf,
    definitions: Object.fromEntries(definitions),
    sources: Object.fromEntries([...cited].flatMap((id) => sources.get(id) ?? []).map((source) => [source.id, source])),
    relations: relationsOf(product, catalog.products),
  };
}
