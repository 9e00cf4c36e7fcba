import { addMonths, type CalendarDate } from '../calendar.ts';
import type { Catalog, DatePrecision, Product } from '../catalog/product.ts';

/** A stretch of time in which one version of a product is in force; `from`/`until` null = not limited or not published. `until` is excluded. */
export type Window = { readonly version: string; readonly from: CalendarDate | null; readonly until: CalendarDate | null; readonly fromPrecision: DatePrecision; readonly untilPrecision: DatePrecision };

/** What the coming and the last years hold for one product. `open`: on the day asked for; `waitUntil`: the first day on which waiting alone, or the end of a running year, would open it. */
export type TimelineRow = { readonly product: string; readonly windows: readonly Window[]; readonly open: boolean; readonly waitUntil: CalendarDate | null };

export type Timeline = { readonly from: CalendarDate; readonly to: CalendarDate; readonly rows: readonly TimelineRow[]; readonly undated: readonly string[] };

const MONTHS_BACK = 36;
const MONTHS_AHEAD = 24;

/**
 * The windows of the products of a catalog around a day, three years back and two ahead. Products of which no dated change falls
 * into that time, and for which nothing has to be waited, are `undated`. `waits` by product. Order: what ends or begins soonest after the day, then what changed last.
 */
export function timelineOf(catalog: Catalog, on: CalendarDate, waits: ReadonlyMap<string, CalendarDate>): Timeline {
  const [from, to] = [addMonths(on, -MONTHS_BACK), addMonths(on, MONTHS_AHEAD)];
  const rows = catalog.products.map((product) => rowOf(product, on, from, to, waits.get(product.id) ?? null));
  const dated = rows.filter(({ windows, waitUntil }) => waitUntil !== null || windows.some((window) => borders(window).some((day) => from <= day && day < to)));
  return { from, to, rows: dated.toSorted((a, b) => order(a, b, on)), undated: rows.filter((row) => !dated.includes(row)).map(({ product }) => product) };
}

function rowOf({ id, versions }: Product, on: CalendarDate, from: CalendarDate, to: CalendarDate, wait: CalendarDate | null): TimelineRow {
  const windows = versions
    .map((version): Window => ({ version: version.id, from: version.inForce.from, until: version.inForce.to, fromPrecision: version.fromPrecision, untilPrecision: version.toPrecision }))
    .filter((window) => (window.until === null || window.until > from) && (window.from === null || window.from < to))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const open = windows.some((window) => (window.from === null || window.from <= on) && (window.until === null || on < window.until));
  return { product: id, windows, open, waitUntil: wait !== null && wait > on ? wait : null };
}

function borders({ from, until }: Window): readonly CalendarDate[] {
  return [from, until].filter((day) => day !== null);
}

/** The next day after `on` on which something changes, else the last one before. */
function order(a: TimelineRow, b: TimelineRow, on: CalendarDate): number {
  const days = (row: TimelineRow) => [...row.windows.flatMap(borders), ...(row.waitUntil === null ? [] : [row.waitUntil])].toSorted();
  const next = (row: TimelineRow) => days(row).find((day) => day > on) ?? null;
  const last = (row: TimelineRow) => days(row).findLast((day) => day <= on) ?? '';
  const [nextA, nextB] = [next(a), next(b)];
  if (nextA !== null || nextB !== null) return nextA === null ? 1 : nextB === null ? -1 : nextA < nextB ? -1 : nextA > nextB ? 1 : a.product < b.product ? -1 : 1;
  return last(a) > last(b) ? -1 : last(a) < last(b) ? 1 : a.product < b.product ? -1 : 1;
}
