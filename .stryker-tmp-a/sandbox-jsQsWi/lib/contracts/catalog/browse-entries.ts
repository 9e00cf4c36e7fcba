// @ts-nocheck
import { addDays, type CalendarDate } from '@/lib/domain/calendar.ts';
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
  const { values: valuesOfEntry, labels } = preparedFor(entries, query.asOf);
  const facets = Object.keys(chosen) as FacetName[];
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const restricting = facets.filter((facet) => chosen[facet].length > 0);
  const openToAll = new Map<FacetName, number>();
  const fitting: CatalogEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const values = valuesOfEntry[index];
    if (!values || !words.every((word) => entry.haystack.includes(word))) continue;
    const failed = restricting.filter((facet) => !chosen[facet].some((value) => values[facet].includes(value)));
    if (failed.length === 0) fitting.push(entry);
    for (const facet of failed.length === 0 ? facets : failed.length === 1 ? failed : []) {
      const counted = counts.get(facet);
      // Most entries are open to every stage and sector: they are counted once and added to each at the end.
      if (values[facet] === EVERY[facet]) openToAll.set(facet, (openToAll.get(facet) ?? 0) + 1);
      else for (const value of values[facet]) counted?.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  for (const [facet, open] of openToAll) for (const value of EVERY[facet] ?? []) counts.get(facet)?.set(value, (counts.get(facet)?.get(value) ?? 0) + open);
  const rows = WINDOW_ORDER.flatMap((kind) => fitting.filter(({ row }) => row.window.kind === kind).map(({ row }) => row));
  const start = (query.page - 1) * PAGE_SIZE;
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

type Values = Readonly<Record<FacetName, readonly string[]>>;
type Prepared = { readonly asOf: CalendarDate; readonly values: readonly Values[]; readonly labels: Labels };
const prepared = new WeakMap<readonly CatalogEntry[], Prepared>();

/** What does not depend on the search, made once for the entries of a day. */
function preparedFor(entries: readonly CatalogEntry[], asOf: CalendarDate): Prepared {
  const kept = prepared.get(entries);
  if (kept?.asOf === asOf) return kept;
  const closes = addDays(asOf, CLOSING_DAYS);
  const made = { asOf, values: entries.map((entry) => valuesOf(entry, closes)), labels: labelsOf(entries) };
  prepared.set(entries, made);
  return made;
}

/** What an entry counts as in each facet. One that restricts neither stage nor sector is open to all of them; a certificate only counts where it is named. */
function valuesOf({ row, stages, sectors, certificates }: CatalogEntry, closes: CalendarDate): Values {
  const closing = row.window.kind === 'open' && row.window.until !== null && row.window.until <= closes;
  return {
    type: [row.type],
    place: row.places,
    provider: [row.provider.zh],
    stage: stages.length > 0 ? stages : EVERY.stage,
    sector: sectors.length > 0 ? sectors : EVERY.sector,
    certificate: certificates,
    amount: [row.amount === null ? 'unknown' : 'known'],
    window: closing ? ['open', 'closing'] : [row.window.kind],
  };
}

function optionsOf(fact: string) {
  const shape = VOCABULARY.facts.get(fact)?.shape;
  return shape?.kind === 'choice' || shape?.kind === 'set' ? shape.options : [];
}

const EVERY: Partial<Record<FacetName, readonly string[]>> & Readonly<Record<'stage' | 'sector', readonly string[]>> = { stage: optionsOf('company_stage').map(({ value }) => value), sector: optionsOf('sectors').map(({ value }) => value) };

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
