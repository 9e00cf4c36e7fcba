import { AMOUNT_BANDS, FACETS, type CatalogQuery } from '@/lib/contracts/catalog/catalog-view.ts';
import { parseCalendarDate } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const WINDOWS = ['any', 'open', 'closing', 'closed', 'not-open-yet'] as const;
const MOST_VALUES = 40;
const MOST_LETTERS = 100;

/** Reads the catalog's address. What cannot be read is as if it were not there: an address is typed by people too. */
export function catalogQueryFrom(params: SearchParams, today: CalendarDate): CatalogQuery {
  const text = one(params.q)?.trim().slice(0, MOST_LETTERS) ?? '';
  const page = Number(one(params.page) ?? '1');
  return {
    text: text === '' ? null : text,
    types: PRODUCT_TYPES.filter((type) => many(params.type).includes(type)),
    places: many(params.place),
    providers: many(params.provider),
    facets: { stages: many(params.stage), sectors: many(params.sector), certificates: many(params.certificate) },
    amounts: AMOUNT_BANDS.filter((band) => many(params.amount).includes(band)),
    window: WINDOWS.find((known) => known === one(params.window)) ?? 'any',
    asOf: parseCalendarDate(one(params.asOf) ?? '') ?? today,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
    opened: FACETS.filter((facet) => many(params.all).includes(facet)),
  };
}

/** The address of a catalog list; parts at their usual value are left out. */
export function catalogHref(query: CatalogQuery, today: CalendarDate): string {
  const params = new URLSearchParams(fieldsOf(query, today).map(([name, value]) => [name, value]));
  if (query.page > 1) params.set('page', String(query.page));
  const search = params.toString();
  return search === '' ? '/catalog' : `/catalog?${search}`;
}

/** The filters in force, one pair of form name and value each, without the page and what is opened. */
export function fieldsOf(query: CatalogQuery, today: CalendarDate): readonly (readonly [name: string, value: string])[] {
  const list = (name: string, values: readonly string[]) => values.map((value) => [name, value] as const);
  return [
    ...list('q', query.text === null ? [] : [query.text]),
    ...list('type', query.types),
    ...list('place', query.places),
    ...list('provider', query.providers),
    ...list('stage', query.facets.stages),
    ...list('sector', query.facets.sectors),
    ...list('certificate', query.facets.certificates),
    ...list('amount', query.amounts),
    ...list('window', query.window === 'any' ? [] : [query.window]),
    ...list('asOf', query.asOf === today ? [] : [query.asOf]),
  ];
}

/** The address with one filter taken away. */
export function withoutFilter(query: CatalogQuery, today: CalendarDate, name: string, value: string): string {
  const kept = fieldsOf(query, today).filter(([each, held]) => each !== name || held !== value);
  const search = new URLSearchParams(kept.map(([each, held]) => [each, held])).toString();
  return search === '' ? '/catalog' : `/catalog?${search}`;
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function many(value: string | readonly string[] | undefined): readonly string[] {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return [...new Set(values.filter((each) => each !== '' && each.length <= MOST_LETTERS))].slice(0, MOST_VALUES);
}
