// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_LEVELS } from '../facts/evidence.ts';
import { arbitraryRule } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { MAX_DEPTH, MAX_NODES, parseRule } from './parse-rule.ts';
import { printRule } from './print-rule.ts';
import { parseQuantity, printQuantity } from './quantity.ts';
import { problemLine } from './rule-problem.ts';
import type { Rule } from './rule.ts';

const folder = new URL('./examples/', import.meta.url);
const files = (kind: 'good' | 'bad') => readdirSync(new URL(`${kind}/`, folder)).map((name) => [name, JSON.parse(readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')) as unknown] as const);
const parse = (document: unknown) => parseRule(document, testVocabulary);

describe('good documents', () => {
  it.each(files('good'))('%s is read, and written back to the same rule', (_, document) => {
    const parsed = parse(document);
    expect(parsed.ok || parsed.failure.map((problem) => problemLine(problem))).toBe(true);
    if (parsed.ok) expect(parse(printRule(parsed.value))).toEqual(parsed);
  });

  it('keep every word: sources with clauses, evidence, notes and labels', () => {
    const nested = files('good').find(([name]) => name === 'nested.json')?.[1];
    const parsed = parse(nested);
    expect(parsed.ok && printRule(parsed.value)).toEqual(nested);
  });

  it('mean what the text says', () => {
    const [plain, wan, yi] = ['300000000 CNY', '30000 万元', '3 亿元'].map((atLeast) => parse({ fact: 'revenue', atLeast }));
    expect(plain).toEqual({ ok: true, value: { kind: 'compare', fact: 'revenue', is: 'at-least', threshold: { amount: 30_000_000_000, unit: 'CNY' }, citations: [] } });
    expect([wan, yi]).toEqual([plain, plain]);
  });
});

describe('bad documents', () => {
  it.each(files('bad'))('%s is refused with its message', (_, file) => {
    const { document, problems } = file as { document: unknown; problems: readonly string[] };
    const parsed = parse(document);
    expect(parsed.ok ? [] : parsed.failure.map((problem) => problemLine(problem))).toEqual(problems);
    for (const { message } of parsed.ok ? [] : parsed.failure) expect(message.zh).toMatch(/\p{Script=Han}/u);
  });

  it('may be as deep and as large as the limits, and no more', () => {
    const leaf = { fact: 'hnte', is: true };
    const deep = (levels: number): unknown => (levels === 1 ? leaf : { not: deep(levels - 1) });
    const wide = (nodes: number) => ({ all: Array.from({ length: nodes - 1 }, () => leaf) });
    expect(parse(deep(MAX_DEPTH)).ok).toBe(true);
    expect(parse(deep(MAX_DEPTH + 1)).ok).toBe(false);
    expect(parse(wide(MAX_NODES)).ok).toBe(true);
    const refused = parse(wide(MAX_NODES + 5));
    expect(refused.ok ? [] : refused.failure.map(({ code, path }) => [code, path])).toEqual([['too-large', 'all[1999]']]);
  });

  it('show at most 80 characters of what they found', () => {
    const refused = parse({ fact: 'hnte', is: 'y'.repeat(200) });
    expect(refused.ok ? '' : refused.failure[0]?.found).toHaveLength(80);
  });
});

it('without a dictionary only the form is read: what was published once stays readable', () => {
  expect(parseRule({ fact: 'gone', atLeast: '1 count' }, null).ok).toBe(true);
  expect(parseRule({ fact: 'gone', atLeast: 'many' }, null).ok).toBe(false);
});

describe('any rule', () => {
  const dressed = fc.tuple(arbitraryRule(), fc.constantFrom(...EVIDENCE_LEVELS), fc.constantFrom('zh', 'en')).map(([rule, evidence, word]): Rule => ('fact' in rule ? { ...rule, citations: [{ source: 'a' }, { source: 'b', clause: '3' }], evidence, note: { zh: word, en: word } } : rule.kind === 'ref' ? rule : { ...rule, label: { zh: word, en: word } }));

  it('is written and read back unchanged', () => {
    fc.assert(fc.property(dressed, (rule) => {
      expect(parse(JSON.parse(JSON.stringify(printRule(rule))))).toEqual({ ok: true, value: rule });
    }), { numRuns: 500 });
  });

  it('means the same in yuan and, times 10⁻⁴, in 万元', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'equals'), (wan, key) => {
      expect(parse({ fact: 'revenue', [key]: `${wan} 万元` })).toEqual(parse({ fact: 'revenue', [key]: `${wan}0000 CNY`.replace(/^-?00000 /, '0 ') }));
    }));
  });
});

describe('quantities', () => {
  it('are written so that the same is read', () => {
    const units = fc.constantFrom('CNY', 'count', 'people', 'years', 'months', 'days', 'shares', 'times', 'points');
    fc.assert(fc.property(fc.integer({ min: -1e14, max: 1e14 }), units, (amount, unit) => {
      expect(parseQuantity(printQuantity({ amount, unit: unit as 'CNY' }))).toEqual({ amount: amount === 0 ? 0 : amount, unit });
    }));
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (millionths) => {
      expect(parseQuantity(printQuantity({ amount: millionths * 2, unit: 'ratio' }))).toEqual({ amount: millionths === 0 ? 0 : millionths * 2, unit: 'ratio' });
    }));
  });

  it.each([
    ['0.01 CNY', 1], ['1 CNY', 100], ['-1.5 CNY', -150], ['1.50 CNY', 150], ['0.000001 万元', 1], ['1.5 亿元', 15_000_000_000], ['5 %', 100_000], ['0.0001 %', 2], ['12.50000 %', 250_000], ['-3 %', -60_000], ['7 count', 7], ['7.0 count', 7],
  ])('%s is %i on the grid', (text, amount) => {
    expect(parseQuantity(text)?.amount).toBe(amount);
  });

  it.each(['0.001 CNY', '1.5 count', '0.00001 %', '5%', '5 EUR', ' 5 CNY', '5  CNY', '1e3 CNY', '٣ CNY', '.5 CNY', '5. CNY', '999999999999999 亿元', '', 'CNY', '5'])('%j is refused', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});
