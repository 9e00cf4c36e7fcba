import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../calendar.ts';
import type { Facts } from '../facts/fact.ts';
import { sheetOf, sheetWith, type Sheet } from '../facts/sheet.ts';
import { encodeColumns, replaceRow } from '../rules/columns.ts';
import { compileCatalog } from '../rules/compile.ts';
import { dependentsOf } from '../rules/dependents.ts';
import { evaluate } from '../rules/evaluate.ts';
import { jsonPage, jsonWriter } from '../rules/explain-json.ts';
import { explainRule } from '../rules/explain.ts';
import { arbitraryFacts, declared, TODAY } from '../rules/examples/arbitrary-rule.ts';
import { testVocabulary } from '../rules/examples/vocabulary.ts';
import { readSheet } from '../rules/reading.ts';
import type { Rule } from '../rules/rule.ts';
import { verdictOf, type State } from '../rules/truth.ts';
import { judgeCompany, judgeOf } from '../rules/verdicts.ts';
import { canonicalJson } from './canonical.ts';
import { differenceOf } from './difference.ts';
import { arbitraryCatalog, product, version } from './examples/catalog.ts';
import { matchCompany } from './match-company.ts';
import type { Match } from './match.ts';
import { companiesIn, flatFacts, screenColumns, screenCompanies, verdictAt } from './portfolio.ts';
import { replay, type MatchRecord } from './replay.ts';
import { rereadSheet, verdictChanges, verdictsIf } from './what-if.ts';

const match = (catalog: Parameters<typeof matchCompany>[1], facts: Facts) => matchCompany(facts, catalog, TODAY, testVocabulary);
const verdicts = ({ products }: Match) => products.map((entry) => (entry.state === 'judged' ? entry.evaluation.verdict : entry.state));
const flag = (fact: string, is: boolean): Rule => ({ kind: 'answer', fact, is, citations: [] });

function raise(message: string): never {
  throw new Error(message);
}

describe('matching', () => {
  it('judges each product as if it were alone', () => {
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, (catalog, facts) => {
      for (const entry of match(catalog, facts).products) {
        const rule = catalog.products.find(({ id }) => id === entry.product)?.versions[0]?.rule as Rule;
        const alone = evaluate(rule, sheetOf(facts, testVocabulary, TODAY), { asOf: TODAY, definitions: catalog.definitions, vocabulary: testVocabulary });
        expect(entry.state === 'judged' && entry.evaluation).toEqual(alone);
      }
    }), { numRuns: 300 });
  });

  it('does not mind the order of the catalog', () => {
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, (catalog, facts) => {
      const turned = { products: catalog.products.toReversed(), definitions: catalog.definitions.toReversed() };
      expect(JSON.stringify(match(turned, facts))).toBe(JSON.stringify(match(catalog, facts)));
    }), { numRuns: 200 });
  });

  it('lists every product once, whatever is broken', () => {
    const broken = product('broken', [version('b', { kind: 'all', of: [flag('listed', true), { kind: 'ref', name: 'nowhere' }, flag('no_such_fact', true)] })]);
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, (catalog, facts) => {
      const with_ = { ...catalog, products: [...catalog.products, broken] };
      const { products } = match(with_, facts);
      expect(products.map((entry) => entry.product)).toEqual(with_.products.map(({ id }) => id).toSorted());
      expect(products.filter((entry) => entry.product !== 'broken')).toEqual(match(catalog, facts).products);
      expect(verdicts({ ...match(with_, facts), products: products.filter((entry) => entry.product === 'broken') })).toEqual([facts.get('listed')?.value === false ? 'ineligible' : 'faulty']);
    }), { numRuns: 200 });
  });

  it('keeps the first day of a version and leaves the day of its end to the next', () => {
    const [first, change, end] = [day('2024-04-30'), day('2025-04-30'), day('2026-04-30')];
    const dated = product('dated', [version('v1', flag('listed', false), { from: first, to: change }), version('v2', flag('listed', true), { from: change, to: end })]);
    const on = (asOf: typeof first) => matchCompany(declared([['listed', true]]), { products: [dated], definitions: [] }, asOf, testVocabulary).products[0];
    expect(on(addDays(first, -1))).toEqual({ product: 'dated', state: 'not-open-yet', opensOn: first });
    expect(on(first)).toMatchObject({ version: 'v1', evaluation: { verdict: 'ineligible' } });
    expect(on(addDays(change, -1))).toMatchObject({ version: 'v1' });
    expect(on(change)).toMatchObject({ version: 'v2', evaluation: { verdict: 'eligible' } });
    expect(on(addDays(end, -1))).toMatchObject({ version: 'v2' });
    expect(on(end)).toEqual({ product: 'dated', state: 'closed', closedSince: end });
  });

  it('says when no test was published', () => {
    expect(match({ products: [product('p', [version('v', null)])], definitions: [] }, new Map()).products).toEqual([{ product: 'p', state: 'no-published-test', version: 'v' }]);
  });

  it('can move the day of the rules and leave the company as old as it is', () => {
    const rule: Rule = { kind: 'age', fact: 'founded_on', is: 'at-least', threshold: { amount: 3, unit: 'years' }, citations: [] };
    const facts = declared([['founded_on', day('2022-01-01')]]);
    const catalog = { products: [product('p', [version('v', rule)])], definitions: [] };
    expect(verdicts(matchCompany(facts, catalog, day('2023-01-01'), testVocabulary))).toEqual(['ineligible']);
    expect(verdicts(matchCompany(facts, catalog, day('2023-01-01'), testVocabulary, TODAY))).toEqual(['eligible']);
  });
});

describe('explanations as JSON', () => {
  it('are byte for byte those of the explained objects', () => {
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, fc.boolean(), (catalog, facts, broken) => {
      const audited: Rule = { kind: 'not', of: { kind: 'any', of: [{ ...flag('listed', true), evidence: 'audited' } as Rule, { kind: 'compare', fact: 'rd_ratio', is: 'at-least', threshold: { amount: 2, unit: 'ratio' }, citations: [], evidence: 'verified' }, ...(broken ? [flag('gone', true), { kind: 'all', of: [] } as Rule, { kind: 'ref', name: 'nowhere' } as Rule] : [])] } };
      const { products } = catalog;
      const compiled = compileCatalog({ ...catalog, products: [...products, product('q', [version('q', audited)]), product('r', [version('r', { kind: 'when', when: audited, then: { kind: 'at-least-of', count: 1, of: [audited, flag('hnte', true)], label: { zh: '“标签”', en: '"label"' } } })])] }, testVocabulary, TODAY);
      const reading = readSheet(compiled.circuit, sheetOf(new Map([...facts, ...declared([['rd_spend', 1], ['revenue', facts.size % 2]])]), testVocabulary, TODAY));
      const write = jsonWriter(compiled.circuit);
      const page = jsonPage(reading);
      for (const entry of compiled.products) {
        if (entry.state === 'judged') expect(write(entry.root, page, TODAY)).toBe(JSON.stringify(explainRule(entry.root, compiled.circuit, reading, TODAY)));
      }
    }), { numRuns: 300 });
  });
});

describe('what if', () => {
  /** One product a rule, and a company read through them. */
  function company(rules: readonly Rule[], values: Parameters<typeof declared>[0]) {
    const compiled = compileCatalog({ products: rules.map((rule, index) => product(`p${index}`, [version(`v${index}`, rule)])), definitions: [] }, testVocabulary, TODAY);
    const sheet = sheetOf(declared(values), testVocabulary, TODAY);
    return { compiled, sheet, before: readSheet(compiled.circuit, sheet) };
  }

  it('a part read again is the whole read anew', () => {
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, arbitraryFacts, fc.constantFrom('revenue', 'listed', 'sector', 'zones', 'founded_on'), (catalog, facts, other, key) => {
      const compiled = compileCatalog(catalog, testVocabulary, TODAY);
      const changed = new Map([...facts].filter(([known]) => known !== key));
      const value = other.get(key);
      if (value) changed.set(key, value);
      const before = readSheet(compiled.circuit, sheetOf(facts, testVocabulary, TODAY));
      const after = sheetOf(changed, testVocabulary, TODAY);
      const dependents = dependentsOf(compiled);
      const again = rereadSheet(compiled, dependents, before, after, [key]);
      expect(again).toEqual(readSheet(compiled.circuit, after));
      const seen = verdictsIf(compiled, dependents, before, after, [key]);
      expect(seen).toEqual(verdictChanges(compiled, before, again));
      expect(before).toEqual(readSheet(compiled.circuit, sheetOf(facts, testVocabulary, TODAY)));
      const told = seen.map((change) => [change.product, change.after]);
      const changes = verdicts(match(catalog, changed)).flatMap((now, index) => (now === verdicts(match(catalog, facts))[index] ? [] : [[`p${index}`, now]]));
      expect(told).toEqual(changes);
    }), { numRuns: 300 });
  });

  it('leaves the company as it was when a fact can not be read midway', () => {
    const { compiled, before, sheet } = company([flag('listed', true), flag('hnte', true)], [['listed', false], ['hnte', false]]);
    const dependents = dependentsOf(compiled);
    const unreadable: Sheet = { on: TODAY, read: (key) => (key === 'hnte' ? raise('unreadable') : sheetWith(sheet, new Map([['listed', true]])).read(key)) };
    expect(() => verdictsIf(compiled, dependents, before, unreadable, ['listed', 'hnte'])).toThrow('unreadable');
    expect(before).toEqual(readSheet(compiled.circuit, sheet));
    expect(verdictsIf(compiled, dependents, before, sheetWith(sheet, new Map([['hnte', true]])), ['hnte'])).toEqual([{ product: 'p1', before: 'ineligible', after: 'eligible' }]);
  });

  it('follows a stated fact into what is derived from it', () => {
    const rule: Rule = { kind: 'compare', fact: 'rd_ratio', is: 'at-least', threshold: { amount: 100_000, unit: 'ratio' }, citations: [] };
    const compiled = compileCatalog({ products: [product('p', [version('v', rule)])], definitions: [] }, testVocabulary, TODAY);
    const [poor, rich] = [4, 5].map((spend) => sheetOf(declared([['rd_spend', spend], ['revenue', 100]]), testVocabulary, TODAY));
    if (!poor || !rich) throw new Error('two sheets');
    const before = readSheet(compiled.circuit, poor);
    expect(verdictsIf(compiled, dependentsOf(compiled), before, rich, ['rd_spend'])).toEqual([{ product: 'p', before: 'ineligible', after: 'eligible' }]);
  });
});

describe('a portfolio', () => {
  const companies = fc.array(arbitraryFacts, { minLength: 1, maxLength: 70 });
  const rowsOf = (compiled: ReturnType<typeof compileCatalog>, all: readonly Facts[]) => all.map((facts) => flatFacts(compiled, sheetOf(facts, testVocabulary, TODAY)));

  it('gives each company the verdict that it gets alone, by either road', () => {
    fc.assert(fc.property(arbitraryCatalog, companies, (catalog, all) => {
      const compiled = compileCatalog(catalog, testVocabulary, TODAY);
      const rows = rowsOf(compiled, all);
      const { products } = screenCompanies(compiled, rows, TODAY);
      const roots = compiled.products.flatMap((entry) => (entry.state === 'judged' ? [entry.root.node] : []));
      const judge = judgeOf(compiled.circuit, roots);
      const states = new Uint8Array(roots.length);
      all.forEach((facts, company) => {
        const alone = verdicts(match(catalog, facts));
        expect(products.map((column) => verdictAt(column, company))).toEqual(alone);
        judgeCompany(judge, rows[company] ?? {}, TODAY, states);
        expect([...states].map((state: State) => verdictOf(state))).toEqual(alone);
      });
    }), { numRuns: 100 });
  });

  it('takes changed companies in place, and knows faults from unknowns', () => {
    fc.assert(fc.property(arbitraryCatalog, companies, arbitraryFacts, fc.nat(), (catalog, all, changed, index) => {
      const rule: Rule = { kind: 'compare', fact: 'rd_ratio', is: 'at-least', threshold: { amount: 100_000, unit: 'ratio' }, citations: [] };
      const with_ = { ...catalog, products: [...catalog.products, product('ratio', [version('r', rule)])] };
      const compiled = compileCatalog(with_, testVocabulary, TODAY);
      const company = index % all.length;
      const columns = encodeColumns(compiled.circuit, rowsOf(compiled, all), TODAY);
      const penniless = new Map([...changed, ...declared([['revenue', 0], ['rd_spend', 1]])]);
      const after = all.map((facts, at) => (at === company ? penniless : facts));
      replaceRow(columns, company, rowsOf(compiled, [penniless])[0] ?? {});
      const { products, companies: count } = screenColumns(compiled, columns);
      after.forEach((facts, at) => expect(products.map((column) => verdictAt(column, at))).toEqual(verdicts(match(with_, facts))));
      for (const column of products) expect(companiesIn(column.eligible, count)).toEqual(after.flatMap((_, at) => (verdictAt(column, at) === 'eligible' ? [at] : [])));
      expect(verdictAt(products.at(-1) as (typeof products)[number], company)).toBe('faulty');
    }), { numRuns: 100 });
  });
});

describe('a stored match', () => {
  const record = (catalog: MatchRecord['catalog'], facts: Facts): MatchRecord => ({ facts, asOf: TODAY, factsOn: TODAY, catalog, match: match(catalog, facts) });

  it('replays to the same bytes, also from a column that keeps no order', () => {
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, (catalog, facts) => {
      const stored = record(catalog, facts);
      const shuffled = JSON.parse(canonicalJson(stored.match)) as Match;
      expect(replay(stored, testVocabulary)).toEqual({ kind: 'same' });
      expect(replay({ ...stored, match: shuffled }, testVocabulary)).toEqual({ kind: 'same' });
    }), { numRuns: 100 });
  });

  it('names the products that come out otherwise, and another engine', () => {
    const catalog = { products: [product('p', [version('v', flag('listed', true))])], definitions: [] };
    const stored = record(catalog, declared([['listed', true]]));
    expect(replay({ ...stored, facts: new Map() }, testVocabulary)).toEqual({ kind: 'different', products: ['p'] });
    expect(replay({ ...stored, match: { ...stored.match, engineVersion: '0' } }, testVocabulary)).toEqual({ kind: 'other-engine', engineVersion: '0' });
  });

  it('differs from itself in nothing', () => {
    fc.assert(fc.property(arbitraryCatalog, arbitraryFacts, (catalog, facts) => {
      const stored = record(catalog, facts);
      expect(differenceOf(stored, stored, testVocabulary)).toEqual({ facts: [], rules: [], products: [] });
    }), { numRuns: 100 });
  });

  it('parts what the facts did from what the rules did', () => {
    const then = { products: ['a', 'b', 'c', 'd'].map((id) => product(id, [version(`${id}1`, flag(id === 'b' ? 'hnte' : 'listed', true))])), definitions: [] };
    const two: Rule = { kind: 'all', of: [flag('listed', true), flag('hnte', true)] };
    const now = { products: [product('a', [version('a1', flag('listed', true))]), product('b', [version('b2', flag('hnte', false))]), product('c', [version('c2', flag('hnte', false))]), product('e', [version('e1', two)])], definitions: [] };
    const [before, after] = [record(then, declared([['listed', false], ['hnte', false]])), record(now, declared([['listed', true], ['hnte', false]]))];
    const difference = differenceOf(before, after, testVocabulary);
    expect(difference.facts).toEqual([{ fact: 'listed', before: { value: false, evidence: 'declared' }, after: { value: true, evidence: 'declared' } }]);
    expect(difference.rules).toEqual([
      { kind: 'product', id: 'b', before: 'b1', after: 'b2' },
      { kind: 'product', id: 'c', before: 'c1', after: 'c2' },
      { kind: 'product', id: 'd', before: 'd1', after: null },
      { kind: 'product', id: 'e', before: null, after: 'e1' },
    ]);
    expect(difference.products.map(({ product: id, before: was, after: is, because, flipped }) => [id, was, is, because, flipped])).toEqual([
      ['a', 'ineligible', 'eligible', 'facts', ['']],
      ['b', 'ineligible', 'eligible', 'rules', ['']],
      ['c', 'ineligible', 'eligible', 'either', []],
      ['d', 'ineligible', 'absent', 'rules', []],
      ['e', 'absent', 'ineligible', 'rules', []],
    ]);
  });
});
