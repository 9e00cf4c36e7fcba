import { countInBoth, inAll, positions, type Bits } from './bits.ts';
import { chosenIn, FACET_ORDERS } from './catalog-facets.ts';
import { findText, havingAny, type CatalogIndex } from './catalog-index.ts';
import { FACETS, type CatalogListView, type CatalogQuery, type Facet, type FacetName } from './catalog-view.ts';

const PAGE_SIZE = 20;
/** Values of a facet that are shown before the rest is asked for. */
const VALUES_SHOWN = 7;

/** One page of the list: what fits the search and every facet; each facet counts what its choice would leave, the others as they are. */
export function browseEntries(index: CatalogIndex, query: CatalogQuery): CatalogListView {
  const chosen = chosenIn(query);
  const text = query.text === null ? index.all : findText(index, query.text);
  const restricted = FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, havingAny(index, facet, chosen[facet])] as const);
  const fitting = (besides: FacetName | null) => inAll([text, ...restricted.filter(([facet]) => facet !== besides).map(([, set]) => set)]);
  const found = fitting(null);
  const facets = FACETS.map((facet) => [facet, facetOf(facet, index, chosen[facet].length > 0 ? fitting(facet) : found, chosen[facet], query.opened.includes(facet))]);
  return {
    query,
    total: countInBoth(found, found),
    pageSize: PAGE_SIZE,
    rows: positions(found, (query.page - 1) * PAGE_SIZE, PAGE_SIZE).flatMap((at) => index.entries[at]?.row ?? []),
    facets: Object.fromEntries(facets) as CatalogListView['facets'],
  };
}

/** A facet's values with their counts: in their own order where they have one, else the most frequent first. Chosen ones are always among those shown. */
function facetOf(facet: FacetName, { sets, labels }: CatalogIndex, within: Bits, chosen: readonly string[], opened: boolean): Facet {
  const order = FACET_ORDERS[facet];
  const counted = [...sets[facet]].map(([value, set]) => ({ value, count: countInBoth(within, set) })).filter(({ value, count }) => count > 0 || chosen.includes(value));
  const unheard = chosen.filter((value) => !sets[facet].has(value)).map((value) => ({ value, count: 0 }));
  const values = [...counted, ...unheard].toSorted(order ? (a, b) => order.indexOf(a.value) - order.indexOf(b.value) : (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const shown = order || opened ? values : values.filter(({ value }, at) => at < VALUES_SHOWN || chosen.includes(value));
  return { values: shown.map(({ value, count }) => ({ value, count, label: labels[facet](value) })), more: values.length - shown.length };
}
