import { expect, test } from 'vitest';
import { day } from '../calendar.ts';
import type { Catalog, Product } from '../catalog/product.ts';
import { timelineOf } from './timeline.ts';

const version = (id: string, from: string | null, to: string | null) => ({ id, inForce: { from: from === null ? null : day(from), to: to === null ? null : day(to) }, fromPrecision: 'day' as const, toPrecision: 'day' as const, rule: null, change: null, sources: [], confidence: 'primary_text' as const, terms: [], open: [], records: [] });
const product = (id: string, versions: Product['versions']): Product => ({ id, type: 'credit', name: { zh: id, en: id }, provider: { zh: '', en: '' }, summary: { zh: '', en: '' }, forWhom: { zh: '', en: '' }, places: [], amount: null, tenorMonths: null, relations: [], versions, added: day('2026-01-01') });
const ON = day('2026-11-28');
const CATALOG: Catalog = {
  definitions: [],
  products: [
    product('ended', [version('e', '2024-01-01', '2026-01-01')]),
    product('closes', [version('c', '2020-01-01', '2027-01-01')]),
    product('old', [version('o', '2011-01-01', null)]),
    product('opens', [version('n', '2027-06-01', null)]),
    product('waits', [version('w', '2011-01-01', null)]),
  ],
};

test('what ends or begins soonest comes first, what was never dated is named apart', () => {
  const line = timelineOf(CATALOG, ON, new Map([['waits', day('2027-03-01')], ['closes', day('2026-01-01')]]));
  expect([line.from, line.to]).toEqual(['2023-11-28', '2028-11-28']);
  expect(line.rows.map(({ product, open, waitUntil }) => [product, open, waitUntil])).toEqual([
    ['closes', true, null],
    ['waits', true, '2027-03-01'],
    ['opens', false, null],
    ['ended', false, null],
  ]);
  expect(line.undated).toEqual(['old']);
});

test('a version that ended before, or begins after, the time shown is left out', () => {
  const many = product('many', [version('1', null, '2023-11-28'), version('2', '2023-11-28', '2026-12-01'), version('3', '2026-12-01', '2028-11-28'), version('4', '2028-11-28', null)]);
  const [row] = timelineOf({ products: [many], definitions: [] }, ON, new Map()).rows;
  expect(row?.windows.map((window) => window.version)).toEqual(['2', '3']);
});
