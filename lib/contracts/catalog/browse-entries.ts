import { addDays } from '@/lib/domain/calendar.ts';
import { placeText } from '@/lib/domain/catalog/place-name.ts';
import { TYPE_NAMES } from '@/lib/domain/catalog/type-name.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Text } from '@/lib/domain/text.ts';
import { searchable, type CatalogEntry } from './catalog-entry.ts';
import type { CatalogListView, CatalogQuery, CatalogRow, FacetValue } from './catalog-view.ts';

const PAGE_SIZE = 30;
/** A window that ends within these days is closing. */
const CLOSING_DAYS = 90;

type FacetName = keyof CatalogListView['facets'];

const WINDOWS: Readonly<Record<string, Text>> = {
  open: { zh: '现在开放', en: 'Open now' },
  closing: { zh: '90 天内截止', en: 'Closing within 90 days' },
  'not-open-yet': { zh: '尚未开放', en: 'Not open yet' },
  closed: { zh: '已截止', en: 'Closed' },
};
const AMOUNTS: Readonly<Record<string, Text>> = { known: { zh: '有公开金额', en: 'Amount published' }, unknown: { zh: '未公开金额', en: 'Amount not published' } };

/** One page of the list: what fits the search and every facet, open ones first; each facet counts what its choice would leave, the others as they are. */
export function browseEntries(entries: readonly CatalogEntry[], query: CatalogQuery): CatalogListView {
  const words = query.text === null ? [] : searchable(query.text).split(/\s+/).filter(Boolean);
  const chosen = chosenIn(query);
  const found = entries.filter(({ haystack }) => words.every((word) => haystack.includes(word))).map((entry) => ({ entry, values: valuesOf(entry, query) }));
  const facets = Object.keys(chosen) as FacetName[];
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const fitting: CatalogEntry[] = [];
  for (const { entry, values } of found) {
    const failed = facets.filter((facet) => chosen[facet].length > 0 && !chosen[facet].some((value) => values[facet].includes(value)));
    if (failed.length === 0) fitting.push(entry);
    for (const facet of failed.length === 0 ? facets : failed.length === 1 ? failed : []) {
      const counted = counts.get(facet);
      for (const value of values[facet]) counted?.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  const rows = fitting.map(({ row }) => row).toSorted((a, b) => WINDOW_ORDER.indexOf(a.window.kind) - WINDOW_ORDER.indexOf(b.window.kind));
  const start = (query.page - 1) * PAGE_SIZE;
  const labels = labelsOf(entries);
  const facetValues = (facet: FacetName) => facetList(facet, counts.get(facet) ?? new Map(), chosen[facet], labels[facet]);
  return {
    query,
    total: rows.length,
    pageSize: PAGE_SIZE,
    rows: rows.slice(start, start + PAGE_SIZE),
    facets: Object.fromEntries(facets.map((facet) => [facet, facetValues(facet)])) as CatalogListView['facets'],
  };
}

const WINDOW_ORDER: readonly CatalogRow['window']['kind'][] = ['open', 'not-open-yet', 'closed'];

function chosenIn(query: CatalogQuery): Readonly<Record<FacetName, readonly string[]>> {
  const { types, places, providers, facets, amount, window } = query;
  return { type: types, place: places, provider: providers, stage: facets.stages, sector: facets.sectors, certificate: facets.certificates, amount: amount === 'any' ? [] : [amount], window: window === 'any' ? [] : [window] };
}

/** What an entry counts as in each facet. One that restricts neither stage nor sector is open to all of them; a certificate only counts where it is named. */
function valuesOf({ row, stages, sectors, certificates }: CatalogEntry, { asOf }: CatalogQuery): Readonly<Record<FacetName, readonly string[]>> {
  const closing = row.window.kind === 'open' && row.window.until !== null && row.window.until <= addDays(asOf, CLOSING_DAYS);
  return {
    type: [row.type],
    place: row.places,
    provider: [row.provider.zh],
    stage: stages.length > 0 ? stages : optionsOf('company_stage').map(({ value }) => value),
    sector: sectors.length > 0 ? sectors : optionsOf('sectors').map(({ value }) => value),
    certificate: certificates,
    amount: [row.amount === null ? 'unknown' : 'known'],
    window: closing ? ['open', 'closing'] : [row.window.kind],
  };
}

function optionsOf(fact: string) {
  const shape = VOCABULARY.facts.get(fact)?.shape;
  return shape?.kind === 'choice' || shape?.kind === 'set' ? shape.options : [];
}

type Labels = Readonly<Record<FacetName, (value: string) => Text>>;

function labelsOf(entries: readonly CatalogEntry[]): Labels {
  const providers = new Map(entries.map(({ row }) => [row.provider.zh, row.provider]));
  const option = (fact: string) => {
    const labels = new Map(optionsOf(fact).map(({ value, label }) => [value, label]));
    return (value: string) => labels.get(value) ?? { zh: value, en: value };
  };
  return {
    type: (value) => TYPE_NAMES[value as CatalogRow['type']],
    place: placeText,
    provider: (value) => providers.get(value) ?? { zh: value, en: value },
    stage: option('company_stage'),
    sector: option('sectors'),
    certificate: option('certifications'),
    amount: (value) => AMOUNTS[value] ?? { zh: value, en: value },
    window: (value) => WINDOWS[value] ?? { zh: value, en: value },
  };
}

const ORDERS: Partial<Record<FacetName, readonly string[]>> = { type: PRODUCT_TYPES, amount: Object.keys(AMOUNTS), window: Object.keys(WINDOWS) };

/** The values of a facet with their counts: in their own order where they have one, else the most frequent first; a chosen one is always there. */
function facetList(facet: FacetName, counts: ReadonlyMap<string, number>, chosen: readonly string[], label: (value: string) => Text): readonly FacetValue[] {
  const order = ORDERS[facet];
  const values = [...new Set([...counts.keys(), ...chosen])].map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }));
  if (order) return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
