import { describe, expect, it } from 'vitest';
import { day } from '../calendar.ts';
import type { DerivedFact, FactDefinition, FactShape, FactValue, Move, Vocabulary } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { circuitBuilder } from './circuit.ts';
import { declared } from './examples/arbitrary-rule.ts';
import { candidatesFor, movesOf } from './path-candidates.ts';
import type { LeafRule } from './rule.ts';

const ON = day('2026-09-01');
const text = { zh: '事实', en: 'fact' };
const option = (value: string) => ({ value, label: text });
const NONE = { citations: [] };

function fact(key: string, shape: FactShape, moves?: readonly Move[]): FactDefinition {
  return { key, shape, period: 'at-date', section: 'company', label: text, question: text, effort: 1, ...(moves && { moves }) };
}

function derived(key: string, shape: FactShape, inputs: readonly string[]): DerivedFact {
  const derivation = { formula: text, inputs: [] };
  return { key, shape, period: 'at-date', label: text, formula: text, inputs, derive: () => ({ value: null, missing: [], evidence: 'declared', derivation, undefinedBecause: text }) };
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(option);
const facts = [
  fact('sales', { kind: 'number', unit: 'CNY' }, ['raise']), fact('debt', { kind: 'number', unit: 'CNY' }, ['lower']), fact('staff', { kind: 'number', unit: 'people', min: 0, max: 12 }, ['raise', 'lower']),
  fact('fixed', { kind: 'number', unit: 'count' }), fact('award', { kind: 'flag' }, ['gain']), fact('penalty', { kind: 'flag' }, ['time']), fact('listed', { kind: 'flag' }), fact('sound', { kind: 'judgement' }, ['gain']),
  fact('sector', { kind: 'choice', options: LETTERS }, ['gain']), fact('titles', { kind: 'set', options: LETTERS }, ['gain']), fact('places', { kind: 'set', options: LETTERS }), fact('born', { kind: 'day' }, ['time']), fact('years', { kind: 'series', unit: 'CNY' }, ['raise']),
];
const figures = [
  derived('share', { kind: 'number', unit: 'ratio' }, ['sales', 'fixed']), derived('cheaper_share', { kind: 'number', unit: 'ratio' }, ['debt']), derived('frozen_share', { kind: 'number', unit: 'ratio' }, ['fixed', 'award', 'gone']),
  derived('total', { kind: 'number', unit: 'CNY' }, ['sales', 'fixed']), derived('grown', { kind: 'flag' }, ['sales']), derived('honoured', { kind: 'flag' }, ['listed']),
];
const vocabulary: Vocabulary = { facts: new Map(facts.map((one) => [one.key, one])), derived: new Map(figures.map((one) => [one.key, one])) };

/** What the fact of some criteria could become, with the move there. */
function candidates(value: FactValue | undefined, first: LeafRule, ...more: readonly LeafRule[]): readonly (readonly [FactValue, string])[] {
  const builder = circuitBuilder(vocabulary);
  [first, ...more].forEach((rule) => builder.leaf(rule));
  const [slot, ...others] = builder.finish().slots;
  if (!slot) throw new Error('no slot');
  const entry = sheetOf(declared(value === undefined ? [] : [[first.fact, value]]), vocabulary, ON).read(first.fact);
  return candidatesFor([slot, ...others], entry, ON, vocabulary).map(({ to, move }) => [to, move] as const);
}

const atLeast = (name: string, amount: number, unit: 'CNY' | 'people' | 'count' | 'ratio' = 'CNY'): LeafRule => ({ kind: 'compare', fact: name, is: 'at-least', threshold: { amount, unit }, ...NONE });
const between = (name: string, low: number, high: number, unit: 'CNY' | 'people' | 'count' = 'CNY'): LeafRule => ({ kind: 'between', fact: name, low: { amount: low, unit }, high: { amount: high, unit }, ...NONE });
const is = (name: string, answer: boolean): LeafRule => ({ kind: 'answer', fact: name, is: answer, ...NONE });
const has = (name: string, ...of: readonly string[]): LeafRule => ({ kind: 'overlap', fact: name, has: 'any', of, ...NONE });

describe('what a number could become', () => {
  it('is what lies on either side of each threshold, as far as the moves reach, in order', () => {
    expect(candidates(10, atLeast('sales', 20))).toEqual([[19, 'raise'], [20, 'raise']]);
    expect(candidates(10, between('sales', 5, 30), atLeast('sales', 20))).toEqual([[19, 'raise'], [20, 'raise'], [30, 'raise'], [31, 'raise']]);
    expect(candidates(10, between('debt', 5, 30))).toEqual([[4, 'lower'], [5, 'lower']]);
    expect(candidates(10, atLeast('fixed', 20, 'count'))).toEqual([]);
  });

  it('is not what it is, and stays within what the fact can be', () => {
    expect(candidates(20, between('staff', 20, 20, 'people'))).toEqual([]);
    expect(candidates(5, between('staff', 0, 12, 'people'))).toEqual([[0, 'lower'], [12, 'raise']]);
    expect(candidates(12, between('staff', 1, 11, 'people'))).toEqual([[0, 'lower'], [1, 'lower'], [11, 'lower']]);
  });

  it('unanswered, is anything that would have to turn out so', () => {
    expect(candidates(undefined, atLeast('fixed', 3, 'count'))).toEqual([[2, 'answer'], [3, 'answer']]);
    expect(candidates(undefined, between('staff', 1, 12, 'people'))).toEqual([[0, 'answer'], [1, 'answer'], [12, 'answer']]);
  });

  it('that does not exist, as a share of zero, can be raised to exist but is no open question', () => {
    expect(candidates(undefined, atLeast('share', 20, 'ratio'))).toEqual([[19, 'raise'], [20, 'raise']]);
    expect(candidates(undefined, atLeast('frozen_share', 20, 'ratio'))).toEqual([]);
  });
});

describe('what a yes or no could become', () => {
  it('is gained, or fades with time, or stays', () => {
    expect(candidates(false, is('award', true))).toEqual([[true, 'gain']]);
    expect(candidates(true, is('award', false))).toEqual([]);
    expect(candidates(true, is('penalty', false))).toEqual([[false, 'time']]);
    expect(candidates(false, is('listed', true))).toEqual([]);
    expect(candidates(false, is('sound', true))).toEqual([[true, 'gain']]);
  });

  it('unanswered, is either', () => {
    expect(candidates(undefined, is('listed', true))).toEqual([[true, 'answer'], [false, 'answer']]);
    expect(candidates(undefined, is('sound', true))).toEqual([[true, 'answer'], [false, 'answer']]);
  });
});

describe('what a choice or set could become', () => {
  it('is another option of the choice', () => {
    expect(candidates('b', { kind: 'member', fact: 'sector', of: ['a', 'c'], ...NONE }).map(([to]) => to)).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
  });

  it('is the set with any of the named options added that it lacks; nothing is taken out', () => {
    expect(candidates(['a'], has('titles', 'a', 'b', 'c'))).toEqual([[['a', 'b'], 'gain'], [['a', 'c'], 'gain'], [['a', 'b', 'c'], 'gain']]);
    expect(candidates(['a', 'b'], has('titles', 'a', 'b'))).toEqual([]);
    expect(candidates([], has('places', 'a'))).toEqual([]);
  });

  it('unanswered, may also be empty', () => {
    expect(candidates(undefined, has('places', 'a', 'b')).map(([to]) => to)).toEqual([[], ['a'], ['b'], ['a', 'b']]);
  });

  it('of more than five named options is tried one by one and with all of them', () => {
    expect(candidates(undefined, has('places', 'a', 'b', 'c', 'd', 'e'))).toHaveLength(32);
    expect(candidates(undefined, has('places', 'a', 'b', 'c', 'd', 'e', 'f')).map(([to]) => (to as readonly string[]).join(''))).toEqual(['', 'a', 'b', 'c', 'd', 'e', 'f', 'abcdef']);
  });
});

describe('what a day could be', () => {
  it('unanswered, is on either side of each bound, also counted back as an age; known, it stands', () => {
    const within: LeafRule = { kind: 'day', fact: 'born', from: day('2020-01-01'), to: day('2021-01-01'), ...NONE };
    expect(candidates(undefined, within)).toEqual([['2019-12-31', 'answer'], ['2020-01-01', 'answer'], ['2020-12-31', 'answer'], ['2021-01-01', 'answer']]);
    const age = (amount: number, unit: 'years' | 'months'): LeafRule => ({ kind: 'age', fact: 'born', is: 'at-least', threshold: { amount, unit }, ...NONE });
    expect(candidates(undefined, age(3, 'years'))).toEqual([['2024-09-01', 'answer'], ['2023-09-01', 'answer']]);
    expect(candidates(undefined, age(3, 'months'))).toEqual([['2026-07-01', 'answer'], ['2026-06-01', 'answer']]);
    expect(candidates(day('2022-01-01'), within)).toEqual([]);
  });
});

describe('how a fact can be moved', () => {
  it.each<[string, readonly string[]]>([
    ['sales', ['raise']], ['fixed', []], ['gone', []],
    ['share', ['lower', 'raise']], ['cheaper_share', ['lower', 'raise']], ['frozen_share', ['gain']],
    ['total', ['raise']], ['grown', ['gain', 'raise']], ['honoured', []],
  ])('%s: %j', (name, moves) => expect([...movesOf(name, vocabulary)].toSorted()).toEqual(moves));
});
