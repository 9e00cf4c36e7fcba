// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { catalogProblemLine } from './catalog-problem.ts';
import { readCatalogDocuments, type CatalogFile } from './read-catalog-documents.ts';

const text = { zh: '测试', en: 'Test' };
const sources = [{ id: 'law', title: 'A law', issuer: 'A city', docNo: null, date: '2024', url: null, grade: 'primary_text', lastChecked: '2026-09-30' }];
const version = (id: string, from: string | null, to: string | null, more: object = {}) => ({ id, from, to, sources: ['law'], confidence: 'primary_text', rule: { fact: 'employees_total', atMost: '300 people' }, ...more });
const product = (id: string, more: object = {}) => ({ id, type: 'credit', name: text, provider: text, summary: text, forWhom: text, places: ['CN-31'], added: '2026-09-30', versions: [version(`${id}.1`, '2024-01-01', null)], ...more });
const file = (document: { id?: string; name?: unknown }): CatalogFile => ({ name: `${document.id ?? 'x'}.yaml`, document });
const read = (...documents: object[]) => readCatalogDocuments({ products: documents.map((document) => file(document)), definitions: [], sources });
const lines = (...documents: object[]) => read(...documents).problems.map(catalogProblemLine);

describe('readCatalogDocuments', () => {
  it('reads a product, its leaf resting on the sources of the version', () => {
    const { catalog, problems } = read(product('a'));
    expect(problems).toEqual([]);
    expect(catalog.products[0]?.versions[0]?.rule).toEqual({ kind: 'compare', fact: 'employees_total', is: 'at-most', threshold: { amount: 300, unit: 'people' }, citations: [{ source: 'law' }] });
  });

  it('keeps a leaf that names no source on purpose unsourced', () => {
    const { catalog } = read(product('a', { versions: [version('a.1', null, null, { rule: { fact: 'employees_total', atMost: '300 people', sources: [] } })] }));
    expect(catalog.products[0]?.versions[0]?.rule).toMatchObject({ citations: [] });
  });

  it.each<[string, object, string]>([
    ['an unknown fact', product('bad', { versions: [version('bad.1', null, null, { rule: { fact: 'employes_total', atMost: '300 people' } })] }), 'employees_total'],
    ['a wrong unit', product('bad', { versions: [version('bad.1', null, null, { rule: { fact: 'employees_total', atMost: '300 CNY' } })] }), 'CNY'],
    ['no rule at all', product('bad', { versions: [version('bad.1', null, null, { rule: undefined })] }), 'null where no test was published'],
    ['versions that overlap', product('bad', { versions: [version('bad.1', '2024-01-01', null), version('bad.2', '2024-06-01', null)] }), 'same day'],
    ['an end before its beginning', product('bad', { versions: [version('bad.1', '2024-06-01', '2024-01-01')] }), 'must be after'],
    ['one language only', product('bad', { name: { zh: '测试' } }), 'required'],
    ['a day that does not exist', product('bad', { added: '2026-02-30' }), 'not-a-day'],
    ['a case on facts that contradict each other', product('bad', { versions: [version('bad.1', null, null, { cases: [{ name: 'x', verdict: 'eligible', facts: { employees_total: 1, rd_staff: 2 } }] })] }), 'part-above-whole'],
    ['an unknown field', product('bad', { amount_max: 3 }), 'unknown-field'],
  ])('refuses %s by name, without losing the rest', (_, bad, said) => {
    const { catalog, problems } = read(product('good'), bad);
    expect(catalog.products.map(({ id }) => id)).toEqual(['good']);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ record }) => record.startsWith('bad'))).toBe(true);
    expect(problems.map(catalogProblemLine).join('\n')).toContain(said);
  });

  it('refuses a file that is no document at all', () => {
    const { catalog, problems } = readCatalogDocuments({ products: [{ name: 'broken.yaml', document: 'Not YAML: …' }, file(product('good'))], definitions: [], sources });
    expect(catalog.products).toHaveLength(1);
    expect(problems).toEqual([{ record: 'broken.yaml', field: '', message: 'Not YAML: …' }]);
  });

  it('points out what leads nowhere or stands twice', () => {
    expect(lines(product('a', { versions: [version('a.1', null, null, { sources: ['rumour'] })] }))).toEqual(['a at a.1: No source is called rumour']);
    expect(lines(product('a', { versions: [version('a.1', null, null, { rule: { rule: 'nothing' } })] }))).toEqual(['a at a.1: No named rule is called nothing']);
    expect(lines(product('a', { relations: [{ kind: 'excludes', product: 'gone', note: text }] }))).toEqual(['a at relations: No product is called gone']);
    expect(lines(product('a'), product('a'))[0]).toContain('Written twice');
    expect(lines(product('a', { versions: [version('a.1', null, null, { records: ['r'] })] }), product('b', { versions: [version('b.1', null, null, { records: ['r'] })] }))).toEqual(['b at records: r is modelled twice']);
  });

  it('lays the facts of a case over the usual ones, null making a fact unknown', () => {
    const { cases } = read(product('a', { versions: [version('a.1', '2024-01-01', null, { on: '2024-05-01', base: { employees_total: 3, rd_staff: 1 }, cases: [{ name: 'x', verdict: 'undetermined', facts: { employees_total: null } }] })] }));
    expect(cases[0]).toMatchObject({ kind: 'product', owner: 'a', version: 'a.1', case: { on: '2024-05-01', source: 'law' } });
    expect([...(cases[0]?.case.facts.keys() ?? [])]).toEqual(['rd_staff']);
  });

  it('does not choke on a rule of ten thousand levels', () => {
    let rule: unknown = { fact: 'employees_total', atMost: '300 people' };
    for (let depth = 0; depth < 10_000; depth++) rule = { all: [rule] };
    expect(lines(product('a', { versions: [version('a.1', null, null, { rule })] })).join()).toContain('levels');
  });
});
