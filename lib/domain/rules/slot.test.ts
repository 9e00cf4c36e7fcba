import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactDefinition, Vocabulary } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { product, version } from '../matching/examples/catalog.ts';
import { screenCompanies, verdictAt } from '../matching/portfolio.ts';
import { compileCatalog } from './compile.ts';
import { evaluate } from './evaluate.ts';
import { declared, TODAY } from './examples/arbitrary-rule.ts';
import type { OverlapRule } from './rule.ts';
import { verdictOf, type State } from './truth.ts';
import { judgeCompany, judgeOf } from './verdicts.ts';

const OPTIONS = Array.from('abcdefghijkl');
const markets: FactDefinition = { key: 'markets', shape: { kind: 'set', options: OPTIONS.map((value) => ({ value, label: { zh: value, en: value } })) }, period: 'at-date', section: 'company', label: { zh: '市场', en: 'Markets' }, question: { zh: '市场', en: 'Markets' }, effort: 1 };
const vocabulary: Vocabulary = { facts: new Map([[markets.key, markets]]), derived: new Map() };
const subset = fc.subarray(OPTIONS, { minLength: 1 });

/** What the words say: one of them, each of them, none of them. */
function plainly({ has, of }: OverlapRule, held: readonly string[]): boolean {
  const both = of.filter((option) => held.includes(option)).length;
  return has === 'any' ? both > 0 : has === 'every' ? both === of.length : both === 0;
}

describe('a set of more options than combinations can be laid out for', () => {
  const rules = fc.array(fc.record({ kind: fc.constant('overlap' as const), fact: fc.constant('markets'), has: fc.constantFrom('any' as const, 'every' as const, 'none' as const), of: subset, citations: fc.constant([]) }), { minLength: 1, maxLength: 5 });

  it('is tested as the words say, alone, quickly and in a portfolio', () => {
    fc.assert(fc.property(rules, fc.array(fc.option(fc.subarray(OPTIONS), { freq: 4 }), { minLength: 1, maxLength: 40 }), (asked, companies) => {
      const catalog = { products: asked.map((rule, index) => product(`p${index}`, [version(`v${index}`, rule)])), definitions: [] };
      const compiled = compileCatalog(catalog, vocabulary, TODAY);
      const judge = judgeOf(compiled.circuit, [...compiled.roots]);
      const states = new Uint8Array(asked.length);
      const rows = companies.map((held) => ({ markets: held ?? undefined }));
      const columns = screenCompanies(compiled, rows, TODAY).products;
      companies.forEach((held, company) => {
        const wanted = asked.map((rule) => (held === null ? 'undetermined' : plainly(rule, held) ? 'eligible' : 'ineligible'));
        const sheet = sheetOf(held === null ? new Map() : declared([['markets', held]]), vocabulary, TODAY);
        expect(asked.map((rule) => evaluate(rule, sheet, { asOf: TODAY, definitions: [], vocabulary }).verdict)).toEqual(wanted);
        judgeCompany(judge, rows[company] ?? {}, TODAY, states);
        expect([...states].map((state: State) => verdictOf(state))).toEqual(wanted);
        expect(columns.map((column) => verdictAt(column, company))).toEqual(wanted);
      });
    }), { numRuns: 60 });
  });

  it('of another shape is a fault', () => {
    const rule: OverlapRule = { kind: 'overlap', fact: 'markets', has: 'none', of: ['a'], citations: [] };
    expect(evaluate(rule, sheetOf(declared([['markets', 'a']]), vocabulary, TODAY), { asOf: TODAY, definitions: [], vocabulary })).toMatchObject({ verdict: 'faulty', explanation: { fault: { code: 'kind-mismatch' } } });
  });
});
