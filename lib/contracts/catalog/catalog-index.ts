import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Text } from '@/lib/domain/text.ts';
import { inAny, noBits, setBit, type Bits } from './bits.ts';
import { searchable, type CatalogEntry } from './catalog-entry.ts';
import { facetLabels, facetValuesOf } from './catalog-facets.ts';
import { FACETS, type CatalogRow, type FacetName } from './catalog-view.ts';

/** The catalog of a day as it is searched: open ones first, and for each value of each facet the set of its products. Made once for a day. */
export type CatalogIndex = {
  readonly entries: readonly CatalogEntry[];
  readonly all: Bits;
  readonly sets: Readonly<Record<FacetName, ReadonlyMap<string, Bits>>>;
  readonly labels: Readonly<Record<FacetName, (value: string) => Text>>;
};

const WINDOW_ORDER: readonly CatalogRow['window']['kind'][] = ['open', 'not-open-yet', 'closed'];

export function catalogIndex(unordered: readonly CatalogEntry[], asOf: CalendarDate): CatalogIndex {
  const entries = unordered.toSorted((a, b) => WINDOW_ORDER.indexOf(a.row.window.kind) - WINDOW_ORDER.indexOf(b.row.window.kind));
  const all = noBits(entries.length);
  const sets = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, Bits>()])) as Record<FacetName, Map<string, Bits>>;
  for (const [at, entry] of entries.entries()) {
    setBit(all, at);
    const values = facetValuesOf(entry, asOf);
    for (const facet of FACETS) {
      for (const value of values[facet]) {
        const set = sets[facet].get(value) ?? noBits(entries.length);
        setBit(set, at);
        sets[facet].set(value, set);
      }
    }
  }
  return { entries, all, sets, labels: facetLabels(entries) };
}

/** The products in whose texts every word of `text` stands; two Chinese characters are a word like any other. */
export function findText({ entries, all }: CatalogIndex, text: string): Bits {
  const words = searchable(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  const found = noBits(entries.length);
  for (const [at, { haystack }] of entries.entries()) if (words.every((word) => haystack.includes(word))) setBit(found, at);
  return found;
}

/** The products that have any of these values of a facet. */
export function havingAny({ entries, sets }: CatalogIndex, facet: FacetName, values: readonly string[]): Bits {
  return inAny(entries.length, values.flatMap((value) => sets[facet].get(value) ?? []));
}
