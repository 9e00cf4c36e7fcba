import { describe, expect, it } from 'vitest';
import { day } from '../calendar.ts';
import { circuitBuilder } from './circuit.ts';
import { codeFacts, coderOf, type FlatFacts } from './coder.ts';
import { TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import type { LeafRule } from './rule.ts';
import { FAULTY_CODE, FIRST_CASE, OPEN_CODE } from './slot.ts';

const NONE = { citations: [] };
const patents = (amount: number): LeafRule => ({ kind: 'compare', fact: 'patents', is: 'at-least', threshold: { amount, unit: 'count' }, ...NONE });
const revenue: LeafRule = { kind: 'compare', fact: 'revenue', is: 'at-least', threshold: { amount: 100, unit: 'CNY' }, ...NONE };
const hnte: LeafRule = { kind: 'answer', fact: 'hnte', is: true, ...NONE };
const sector: LeafRule = { kind: 'member', fact: 'sector', of: ['chips', 'biotech'], ...NONE };
const zones: LeafRule = { kind: 'overlap', fact: 'zones', has: 'any', of: ['lingang', 'zhangjiang'], ...NONE };
const born: LeafRule = { kind: 'day', fact: 'founded_on', from: day('2020-01-01'), to: null, ...NONE };
const age: LeafRule = { kind: 'age', fact: 'founded_on', is: 'at-least', threshold: { amount: 3, unit: 'years' }, ...NONE };

function coding(...rules: readonly LeafRule[]) {
  const builder = circuitBuilder(testVocabulary);
  rules.forEach((rule) => builder.leaf(rule));
  const { slots } = builder.finish();
  const coder = coderOf(slots);
  const codes = (facts: FlatFacts) => {
    const into = new Uint16Array(slots.length);
    codeFacts(coder, facts, TODAY, into);
    return [...into].map((code) => code - FIRST_CASE);
  };
  return { coder, codes };
}

/** Less than any case: not known, and known but not testable. */
const [OPEN, FAULTY] = [OPEN_CODE - FIRST_CASE, FAULTY_CODE - FIRST_CASE];

describe('the codes of a company', () => {
  it('are ranks among thresholds, answers, options and combinations', () => {
    const { codes } = coding(patents(3), patents(5), hnte, sector, zones, born, age);
    expect(codes({ patents: 2, hnte: false, sector: 'software', zones: [], founded_on: day('2019-12-31') })).toEqual([0, 0, 0, 0, 0, 1]);
    expect(codes({ patents: 3, hnte: true, sector: 'chips', zones: ['lingang'], founded_on: day('2020-01-01') })).toEqual([1, 1, 1, 1, 1, 1]);
    expect(codes({ patents: 9, hnte: true, sector: 'biotech', zones: ['zhangjiang', 'caohejing', 'lingang'], founded_on: day('2024-01-01') })).toEqual([2, 1, 2, 3, 1, 0]);
  });

  it('tell what is not known from what can not be tested', () => {
    const { codes } = coding(patents(3), hnte, sector, zones, born, age);
    expect(codes({})).toEqual([OPEN, OPEN, OPEN, OPEN, OPEN, OPEN]);
    expect(codes({ patents: null, hnte: null, sector: null, zones: null, founded_on: null })).toEqual([FAULTY, FAULTY, FAULTY, FAULTY, FAULTY, FAULTY]);
    expect(codes({ patents: 'many', hnte: 'yes', sector: 7, zones: 'lingang', founded_on: 2020 })).toEqual([FAULTY, FAULTY, FAULTY, FAULTY, FAULTY, FAULTY]);
    expect(codes({ patents: undefined, hnte: undefined })).toEqual([OPEN, OPEN, OPEN, OPEN, OPEN, OPEN]);
  });

  it('forget the company before, and go where they are told', () => {
    const { coder, codes } = coding(patents(3), hnte);
    expect(codes({ patents: 9, hnte: true })).toEqual([1, 1]);
    expect(codes({ hnte: true })).toEqual([OPEN, 1]);
    expect(codes({})).toEqual([OPEN, OPEN]);
    const into = new Uint16Array(6).fill(99);
    codeFacts(coder, { patents: 9, hnte: false }, TODAY, into, 2);
    expect([...into]).toEqual([99, 99, FIRST_CASE + 1, FIRST_CASE, 99, 99]);
  });
});

describe('the quick road', () => {
  it('is taken while records name their facts in one order, and left and found again where they do not', () => {
    const { coder, codes } = coding(patents(3), hnte);
    const first = { hnte: true, other: 'words', patents: 5 };
    expect(codes(first)).toEqual([1, 1]);
    const { names } = coder.shape;
    expect(names).toEqual(['hnte', 'other', 'patents']);
    expect(codes({ hnte: false, other: 'more', patents: 1 })).toEqual([0, 0]);
    expect(coder.shape.names).toBe(names);
    expect(codes({ patents: 1, hnte: true })).toEqual([0, 1]);
    expect(coder.shape.names).toEqual(['patents', 'hnte']);
    expect(codes({ patents: 1, hnte: true, other: 1 })).toEqual([0, 1]);
    expect(coder.shape.names).toEqual(['patents', 'hnte', 'other']);
  });

  it('has a place for each kind of slot: numbers from the fewest thresholds up, yes or no, and the rest', () => {
    const { coder } = coding(patents(1), patents(2), patents(3), patents(4), revenue, hnte, sector, zones, born, age);
    expect([...coder.numbers.slot]).toEqual([1, 0]);
    expect([...coder.numbers.half]).toEqual([1, 4]);
    expect([...coder.numbers.first]).toEqual([0, 2]);
    expect([...coder.numbers.edges]).toEqual([100, Infinity, 1, 2, 3, 4, Infinity, Infinity, Infinity, Infinity]);
    expect([...coder.flags]).toEqual([2]);
    expect([...coder.others]).toEqual([3, 4, 5, 6]);
    expect(coder.facts).toEqual(['patents', 'revenue', 'hnte', 'sector', 'zones', 'founded_on']);
    expect([...coder.place]).toEqual([0, 1, 2, 3, 4, 5, 5]);
  });
});
