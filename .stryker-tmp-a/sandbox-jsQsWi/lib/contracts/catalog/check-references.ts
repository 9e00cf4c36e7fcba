// @ts-nocheck
import type { Catalog, RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Rule } from '@/lib/domain/rules/rule.ts';
import type { CatalogProblem } from './catalog-problem.ts';

type Owned = { readonly owner: string; readonly version: RuleVersion };

/** What points nowhere or stands twice: unknown sources, products and named rules, and catalog records or version ids under two versions. */
export function checkReferences(catalog: Catalog, sources: readonly Source[]): readonly CatalogProblem[] {
  const owned = [
    ...catalog.products.flatMap((product) => product.versions.map((version): Owned => ({ owner: product.id, version }))),
    ...catalog.definitions.flatMap((definition) => definition.versions.map((version): Owned => ({ owner: definition.name, version }))),
  ];
  const sourceIds = new Set(sources.map((source) => source.id));
  const products = new Set(catalog.products.map((product) => product.id));
  const rules = new Set(catalog.definitions.map((definition) => definition.name));
  return [
    ...owned.flatMap(({ owner, version }) => {
      const cited = version.rule ? leavesAndRefs(version.rule) : { sources: [], refs: [] };
      const named = new Set([...version.sources, ...version.terms.flatMap((term) => term.sources), ...cited.sources]);
      return [
        ...[...named].filter((id) => !sourceIds.has(id)).map((id) => ({ record: owner, field: version.id, message: `No source is called ${id}` })),
        ...cited.refs.filter((name) => !rules.has(name)).map((name) => ({ record: owner, field: version.id, message: `No named rule is called ${name}` })),
      ];
    }),
    ...catalog.products.flatMap((product) =>
      product.relations.filter((relation) => !products.has(relation.product)).map((relation) => ({ record: product.id, field: 'relations', message: `No product is called ${relation.product}` })),
    ),
    ...twice(owned.map(({ owner, version }) => [version.id, owner])).map(([id, owner]) => ({ record: owner, field: id, message: 'Another version has this id' })),
    ...twice(owned.flatMap(({ owner, version }) => version.records.map((record) => [record, owner] as const))).map(([record, owner]) => ({ record: owner, field: 'records', message: `${record} is modelled twice` })),
  ];
}

function twice(entries: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const seen = new Set<string>();
  return entries.filter(([id]) => seen.has(id) || !seen.add(id));
}

function leavesAndRefs(rule: Rule): { readonly sources: readonly string[]; readonly refs: readonly string[] } {
  switch (rule.kind) {
    case 'all':
    case 'any':
    case 'at-least-of': {
      const parts = rule.of.map(leavesAndRefs);
      return { sources: parts.flatMap((part) => part.sources), refs: parts.flatMap((part) => part.refs) };
    }
    case 'not':
      return leavesAndRefs(rule.of);
    case 'when': {
      const [when, then] = [leavesAndRefs(rule.when), leavesAndRefs(rule.then)];
      return { sources: [...when.sources, ...then.sources], refs: [...when.refs, ...then.refs] };
    }
    case 'ref':
      return { sources: [], refs: [rule.name] };
    default:
      return { sources: rule.citations.map((citation) => citation.source), refs: [] };
  }
}
