// @ts-nocheck
import { covers, type CalendarDate } from '@/lib/domain/calendar.ts';
import type { Catalog, Product, RuleVersion } from '@/lib/domain/catalog/product.ts';
import { SOURCE_GRADES, type Source } from '@/lib/domain/catalog/source.ts';
import { factsNamed } from '@/lib/domain/rules/facts-named.ts';
import type { CatalogRow } from './catalog-view.ts';

/** A product as the list shows it on a day, with what it can be found by. An empty facet says that its rules do not restrict it. */
export type CatalogEntry = {
  readonly row: CatalogRow;
  readonly haystack: string;
  readonly stages: readonly string[];
  readonly sectors: readonly string[];
  readonly certificates: readonly string[];
};

/** Text as it is compared: full-width as plain, small letters. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Every product of a catalog as it stands on a day. */
export function catalogEntries(catalog: Catalog, sources: ReadonlyMap<string, Source>, asOf: CalendarDate): readonly CatalogEntry[] {
  const definitions = new Map(catalog.definitions.map(({ name, versions }) => [name, versions.find(({ inForce }) => covers(inForce, asOf))?.rule ?? null]));
  return catalog.products.map((product) => {
    const version = versionShown(product, asOf);
    const named = version?.rule ? factsNamed(version.rule, definitions) : new Map<string, ReadonlySet<string>>();
    const { name, provider, summary, forWhom } = product;
    return {
      row: rowOf(product, version, sources, asOf),
      haystack: searchable([name, provider, summary, forWhom].flatMap(({ zh, en }) => [zh, en]).join('\n')),
      stages: [...(named.get('company_stage') ?? [])],
      sectors: [...(named.get('sectors') ?? [])],
      certificates: [...(named.get('certifications') ?? [])],
    };
  });
}

/** The version in force on a day, else the next to open, else the last that was. */
function versionShown({ versions }: Product, asOf: CalendarDate): RuleVersion | null {
  const inForce = versions.find((version) => covers(version.inForce, asOf));
  const coming = versions.filter(({ inForce: { from } }) => from !== null && from > asOf).toSorted((a, b) => ((a.inForce.from ?? '') < (b.inForce.from ?? '') ? -1 : 1));
  return inForce ?? coming[0] ?? versions.at(-1) ?? null;
}

function rowOf(product: Product, version: RuleVersion | null, sources: ReadonlyMap<string, Source>, asOf: CalendarDate): CatalogRow {
  const cited = (version?.sources ?? []).flatMap((id) => sources.get(id) ?? []);
  const grades = [...cited.map(({ grade }) => grade), ...(version ? [version.confidence] : [])];
  return {
    productId: product.id,
    type: product.type,
    name: product.name,
    provider: product.provider,
    summary: product.summary,
    places: product.places,
    amount: product.amount,
    window: windowOf(version, asOf),
    confidence: grades.toSorted((a, b) => SOURCE_GRADES.indexOf(b) - SOURCE_GRADES.indexOf(a))[0] ?? 'single_weak_source',
    lastChecked: cited.map(({ lastChecked }) => lastChecked).toSorted().at(-1) ?? null,
  };
}

function windowOf(version: RuleVersion | null, asOf: CalendarDate): CatalogRow['window'] {
  const { from = null, to = null } = version?.inForce ?? {};
  if (from !== null && from > asOf) return { kind: 'not-open-yet', opensOn: from };
  if (to !== null && to <= asOf) return { kind: 'closed', since: to };
  return { kind: 'open', until: to };
}
