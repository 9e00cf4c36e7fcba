import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import type { Product, RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Source } from '@/lib/domain/catalog/source.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { lintCatalog } from '@/lib/domain/rules/lint.ts';
import type { LeafRule } from '@/lib/domain/rules/rule.ts';
import { buildUpkeepView } from './build-upkeep-view.ts';

const text = (name: string) => ({ zh: name, en: name });
const source = (id: string, grade: Source['grade'], lastChecked: string): Source => ({ id, title: id, issuer: 'issuer', docNo: null, date: null, url: null, grade, lastChecked: day(lastChecked) });
const sources = [source('law', 'primary_text', '2026-09-30'), source('rumour', 'single_weak_source', '2026-01-15'), source('nobody', 'primary_text', '2020-01-01')];
const leaf = (cited: string, fact = 'employees_total'): LeafRule => ({ kind: 'compare', fact, is: 'at-most', threshold: { amount: 300, unit: 'people' }, citations: [{ source: cited }] });
const version = (id: string, from: string | null, to: string | null, rule: RuleVersion['rule'] = leaf('law'), cited = ['law']): RuleVersion => ({ id, inForce: { from: from === null ? null : day(from), to: to === null ? null : day(to) }, fromPrecision: 'day', toPrecision: 'day', rule, change: null, sources: cited, confidence: 'primary_text', terms: [], open: [], records: [] });
const product = (id: string, versions: readonly RuleVersion[], relations: Product['relations'] = []): Product => ({ id, type: 'credit', name: text(id), provider: text('bank'), summary: text(''), forWhom: text(''), places: ['CN'], amount: null, tenorMonths: null, relations, versions, added: day('2026-01-01') });

function upkeepOf(...products: readonly Product[]) {
  const catalog = { products, definitions: [] };
  return buildUpkeepView({ edition: { hash: 'hash', publishedAt: null }, catalog, sources, found: lintCatalog(catalog, VOCABULARY, sources), edited: [{ kind: 'product', id: 'open' }], asOf: day('2026-11-28') });
}

describe('upkeep of the catalog', () => {
  it('shows a rule that asks a fact which the dictionary has lost as an error, not as nothing', () => {
    const { findings } = upkeepOf(product('broken', [version('broken.1', null, null, leaf('law', 'fact_of_yesterday'))]));
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code, message, subject }) => [code, subject.id, message.en.includes('fact_of_yesterday')])).toEqual([['fault', 'broken', true]]);
    expect(upkeepOf(product('sound', [version('sound.1', null, null)])).findings).toEqual([]);
  });

  it('gathers criteria on weak sources by rule', () => {
    const { weak } = upkeepOf(product('weak', [version('weak.1', null, null, { kind: 'all', of: [leaf('rumour'), leaf('rumour', 'rd_staff')] }, ['rumour'])]), product('sound', [version('sound.1', null, null)]));
    expect(weak.map(({ subject, criteria, sources: by }) => [subject.id, criteria, by])).toEqual([['weak', 2, ['rumour']]]);
  });

  it('names sources that were not checked for half a year, only those that are cited', () => {
    const { stale, oldest } = upkeepOf(product('both', [version('both.1', null, null, leaf('law'), ['law', 'rumour'])]));
    expect(stale.map(({ source: { id }, cited }) => [id, cited])).toEqual([['rumour', 1]]);
    expect(oldest).toBe('2026-01-15');
  });

  it('tells which products end soon, begin later, or are closed with nothing after them', () => {
    const { days } = upkeepOf(
      product('ends', [version('ends.1', null, '2027-01-01')]),
      product('goes-on', [version('goes-on.1', null, '2027-01-01'), version('goes-on.2', '2027-01-01', null)]),
      product('far', [version('far.1', null, '2028-01-01')]),
      product('begins', [version('begins.1', '2027-03-01', null)]),
      product('closed', [version('closed.1', null, '2026-06-01')]),
      product('replaced', [version('replaced.1', null, '2026-06-01')], [{ kind: 'succeeded-by', product: 'far', note: text('') }]),
    );
    expect(days.map(({ subject, kind, day: on }) => [subject.id, kind, on])).toEqual([
      ['closed', 'closed', '2026-06-01'],
      ['ends', 'ends', '2026-12-31'],
      ['begins', 'begins', '2027-03-01'],
    ]);
  });

  it('names edited records by their names', () => {
    expect(upkeepOf(product('open', [version('open.1', null, null)])).edited).toEqual([{ kind: 'product', id: 'open', name: text('open') }]);
  });
});
