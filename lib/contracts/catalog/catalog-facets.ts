import { addDays, type CalendarDate } from '@/lib/domain/calendar.ts';
import { placeText } from '@/lib/domain/catalog/place-name.ts';
import { PRODUCT_TYPES, type ProductAmount } from '@/lib/domain/catalog/product.ts';
import { TYPE_NAMES } from '@/lib/domain/catalog/type-name.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { CatalogEntry } from './catalog-entry.ts';
import { AMOUNT_BANDS, type AmountBand, type CatalogQuery, type CatalogRow, type FacetName } from './catalog-view.ts';

/** A window that ends within these days is closing. */
const CLOSING_DAYS = 90;

const WINDOWS: Readonly<Record<string, Text>> = {
  open: { zh: '现在开放', en: 'Open now' },
  closing: { zh: '90 天内截止', en: 'Closing within 90 days' },
  'not-open-yet': { zh: '尚未开放', en: 'Not open yet' },
  closed: { zh: '已截止', en: 'Closed' },
};
const AMOUNTS: Readonly<Record<AmountBand, Text>> = {
  'to-5m': { zh: '最高不超过 500 万元', en: 'Up to CNY 5M' },
  'to-10m': { zh: '最高 500 万至 1,000 万元', en: 'Up to CNY 5M–10M' },
  'to-30m': { zh: '最高 1,000 万至 3,000 万元', en: 'Up to CNY 10M–30M' },
  'over-30m': { zh: '最高超过 3,000 万元', en: 'Up to more than CNY 30M' },
  case: { zh: '只有案例金额', en: 'Known from cases only' },
  unknown: { zh: '未公开金额', en: 'Amount not published' },
};
const BAND_ENDS: readonly (readonly [AmountBand, number])[] = [['to-5m', 5_000_000], ['to-10m', 10_000_000], ['to-30m', 30_000_000]];

/** What an entry counts as in each facet. One that restricts neither stage nor sector is open to all of them; a certificate only counts where it is named. */
export function facetValuesOf({ row, stages, sectors, certificates }: CatalogEntry, asOf: CalendarDate): Readonly<Record<FacetName, readonly string[]>> {
  const closing = row.window.kind === 'open' && row.window.until !== null && row.window.until <= addDays(asOf, CLOSING_DAYS);
  return {
    type: [row.type],
    place: row.places,
    provider: [row.provider.zh],
    stage: stages.length > 0 ? stages : EVERY.stage,
    sector: sectors.length > 0 ? sectors : EVERY.sector,
    certificate: certificates,
    amount: [amountBand(row.amount)],
    window: closing ? ['open', 'closing'] : [row.window.kind],
  };
}

/** A cap by its size; a case is no cap, so it stands apart. */
function amountBand(amount: ProductAmount | null): AmountBand {
  if (amount === null) return 'unknown';
  if (amount.basis === 'case') return 'case';
  return BAND_ENDS.find(([, end]) => Number(amount.max) <= end)?.[0] ?? 'over-30m';
}

function optionsOf(fact: string) {
  const shape = VOCABULARY.facts.get(fact)?.shape;
  return shape?.kind === 'choice' || shape?.kind === 'set' ? shape.options : [];
}

const EVERY = { stage: optionsOf('company_stage').map(({ value }) => value), sector: optionsOf('sectors').map(({ value }) => value) };

/** What is chosen in each facet; nothing chosen restricts nothing. */
export function chosenIn({ types, places, providers, facets, amounts, window }: CatalogQuery): Readonly<Record<FacetName, readonly string[]>> {
  return { type: types, window: window === 'any' ? [] : [window], place: places, stage: facets.stages, sector: facets.sectors, certificate: facets.certificates, amount: amounts, provider: providers };
}

/** The words of a facet's values. */
export function facetLabels(entries: readonly CatalogEntry[]): Readonly<Record<FacetName, (value: string) => Text>> {
  const providers = new Map(entries.map(({ row }) => [row.provider.zh, row.provider]));
  const option = (fact: string) => {
    const labels = new Map(optionsOf(fact).map(({ value, label }) => [value, label]));
    return (value: string) => labels.get(value) ?? same(value);
  };
  return {
    type: (value) => TYPE_NAMES[value as CatalogRow['type']],
    window: (value) => WINDOWS[value] ?? same(value),
    place: placeText,
    stage: option('company_stage'),
    sector: option('sectors'),
    certificate: option('certifications'),
    amount: (value) => AMOUNTS[value as AmountBand] ?? same(value),
    provider: (value) => providers.get(value) ?? same(value),
  };
}

const same = (value: string): Text => ({ zh: value, en: value });

/** Facets whose values have an order of their own; those of the others stand by how many they would leave. */
export const FACET_ORDERS: Partial<Record<FacetName, readonly string[]>> = { type: PRODUCT_TYPES, amount: AMOUNT_BANDS, window: Object.keys(WINDOWS), stage: EVERY.stage };
