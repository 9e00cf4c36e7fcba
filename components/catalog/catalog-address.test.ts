import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import { catalogHref, catalogQueryFrom, withoutFilter } from './catalog-address.ts';

const today = day('2026-11-23');
const plain = { text: null, types: [], places: [], providers: [], facets: { stages: [], sectors: [], certificates: [] }, amounts: [], window: 'any', asOf: today, page: 1, opened: [] };

describe('the catalog in the address line', () => {
  it('is read back as it was written', () => {
    const query = catalogQueryFrom({ q: '专利', type: ['credit', 'insurance'], place: 'CN-31:LINGANG', window: 'open', asOf: '2024-04-30', page: '3' }, today);
    const params = Object.fromEntries([...new URL(catalogHref(query, today), 'http://x').searchParams.keys()].map((key) => [key, new URL(catalogHref(query, today), 'http://x').searchParams.getAll(key)]));
    expect(catalogQueryFrom(params, today)).toEqual(query);
    expect(query).toMatchObject({ text: '专利', types: ['credit', 'insurance'], asOf: '2024-04-30', page: 3 });
  });

  it('is short where nothing is asked', () => {
    expect(catalogQueryFrom({}, today)).toEqual(plain);
    expect(catalogHref(catalogQueryFrom({}, today), today)).toBe('/catalog');
  });

  it('takes nonsense as if it were not there', () => {
    expect(catalogQueryFrom({ page: '-4', type: 'loan', window: 'ajar', asOf: '2024-02-30', q: '   ' }, today)).toEqual(plain);
    expect(catalogQueryFrom({ page: '1e9', place: ['', 'x'.repeat(500)] }, today)).toEqual(plain);
  });

  it('loses one filter and goes back to the first page', () => {
    const query = catalogQueryFrom({ type: ['credit', 'insurance'], page: '2' }, today);
    expect(withoutFilter(query, today, 'type', 'credit')).toBe('/catalog?type=insurance');
  });
});
