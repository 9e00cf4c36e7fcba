import { describe, expect, it } from 'vitest';
import { day } from '../calendar.ts';
import type { FactDefinition, Facts, FactShape, Move, Period, Vocabulary } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { compileRule, verdictFor } from './evaluate.ts';
import { declared } from './examples/arbitrary-rule.ts';
import { applyPath, pathsFor } from './paths.ts';
import type { LeafRule, Rule } from './rule.ts';

const ON = day('2026-09-01');
const text = { zh: '事实', en: 'fact' };
const fact = (key: string, shape: FactShape, moves: readonly Move[], period: Period = 'at-date'): FactDefinition => ({ key, shape, period, section: 'company', label: text, question: text, effort: 1, moves });
const PERIODS: readonly Period[] = ['fiscal-year', 'last-fiscal-year', 'two-fiscal-years', 'three-fiscal-years', 'at-date', 'last-twelve-months', 'after-issue', 'for-request'];
const facts = [
  ...PERIODS.map((period) => fact(period, { kind: 'number', unit: 'CNY' }, ['raise'], period)),
  fact('sales', { kind: 'number', unit: 'CNY' }, ['raise', 'lower']), fact('penalty', { kind: 'flag' }, ['time']), fact('award', { kind: 'flag' }, ['gain']), fact('born', { kind: 'day' }, ['time']), fact('moved', { kind: 'day' }, ['time']),
];
const vocabulary: Vocabulary = { facts: new Map(facts.map((one) => [one.key, one])), derived: new Map() };
const context = { asOf: ON, definitions: [], vocabulary };
const NONE = { citations: [] };

const atLeast = (name: string, amount: number): LeafRule => ({ kind: 'compare', fact: name, is: 'at-least', threshold: { amount, unit: 'CNY' }, ...NONE });
const exactly = (name: string, amount: number): LeafRule => ({ kind: 'compare', fact: name, is: 'equal-to', threshold: { amount, unit: 'CNY' }, ...NONE });
const age = (name: string, months: number, is: 'at-least' | 'less-than' = 'at-least'): LeafRule => ({ kind: 'age', fact: name, is, threshold: { amount: months, unit: 'months' }, ...NONE });
const answer = (name: string, is: boolean): LeafRule => ({ kind: 'answer', fact: name, is, ...NONE });
const since = (name: string, from: string): LeafRule => ({ kind: 'day', fact: name, from: day(from), to: null, ...NONE });
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: Rule[]): Rule => ({ kind: 'any', of });

function find(rule: Rule, known: Facts, limit = 3) {
  const { root, circuit } = compileRule(rule, context);
  return pathsFor(circuit, root.node, vocabulary, known, ON, limit);
}

describe('the day before which a step can not be done', () => {
  it.each(PERIODS.map((period) => [period, period.includes('fiscal') ? '2027-01-01' : '2026-09-01'] as const))('a figure of the period "%s" can change from %s on', (period, from) => {
    expect(find(atLeast(period, 10), declared([[period, 5]])).paths).toEqual([{ steps: [{ fact: period, move: 'raise', from: 5, to: 10, notBefore: from }], waitUntil: null, earliest: from, cost: 1039 }]);
  });

  it('an answer can be given today, even of a year that is over', () => {
    expect(find(atLeast('last-fiscal-year', 10), new Map()).paths).toEqual([{ steps: [{ fact: 'last-fiscal-year', move: 'answer', from: null, to: 10, notBefore: '2026-09-01' }], waitUntil: null, earliest: '2026-09-01', cost: 1001 }]);
  });

  it('of what fades with time is not known: nothing to wait for by the calendar', () => {
    expect(find(answer('penalty', false), declared([['penalty', true]])).paths).toEqual([{ steps: [{ fact: 'penalty', move: 'time', from: true, to: false, notBefore: null }], waitUntil: null, earliest: '2026-09-01', cost: 1020 }]);
  });

  it('of several steps the latest counts, in whatever order they stand', () => {
    const known = declared([['at-date', 0], ['last-fiscal-year', 0], ['after-issue', 0], ['born', day('2026-06-15')]]);
    expect(find(all(atLeast('at-date', 1), atLeast('last-fiscal-year', 1), atLeast('after-issue', 1)), known).paths[0]?.earliest).toBe('2027-01-01');
    const waiting = find(all(age('born', 12), atLeast('at-date', 1)), known).paths[0];
    expect(waiting).toMatchObject({ waitUntil: '2027-06-15', earliest: '2027-06-15' });
    expect(waiting?.steps.map(({ fact: name, notBefore }) => [name, notBefore])).toEqual([['at-date', '2026-09-01'], ['born', '2027-06-15']]);
  });
});

describe('ages and days', () => {
  it('of one known day: its age is waited for, the day itself stands', () => {
    expect(find(all(age('born', 12), since('born', '2026-01-01')), declared([['born', day('2026-06-15')]])).paths.map(({ waitUntil }) => waitUntil)).toEqual(['2027-06-15']);
    expect(find(all(age('born', 12), since('born', '2026-07-01')), declared([['born', day('2026-06-15')]])).paths).toEqual([]);
    expect(find(any(age('born', 12), since('born', '2026-07-01')), declared([['born', day('2026-06-15')]])).paths).toHaveLength(1);
  });

  it('of an unknown day are one answer that suits both', () => {
    const [path] = find(all(age('born', 12), since('born', '2025-01-01')), new Map()).paths;
    expect(path?.steps).toHaveLength(1);
    expect(path?.steps[0]).toMatchObject({ fact: 'born', move: 'answer', from: null });
    expect(verdictFor(all(age('born', 12), since('born', '2025-01-01')), applyPath(sheetOf(new Map(), vocabulary, ON), path as NonNullable<typeof path>), context)).toBe('eligible');
    expect(find(all(age('born', 12), since('born', '2026-01-01')), new Map()).paths).toEqual([]);
  });

  it('of two known days: one wait for both, naming those that turn by then', () => {
    const known = declared([['born', day('2026-01-10')], ['moved', day('2026-03-20')]]);
    expect(find(all(age('born', 12), age('moved', 12)), known).paths.map(({ waitUntil, steps }) => [waitUntil, steps.map(({ fact: name }) => name)])).toEqual([['2027-03-20', ['born', 'moved']]]);
    expect(find(any(age('born', 12), age('moved', 12)), known).paths.map(({ waitUntil, steps }) => [waitUntil, steps.map(({ fact: name }) => name)])).toEqual([['2027-01-10', ['born']]]);
  });

  it('a known day beside one that is not: waiting and an answer', () => {
    const [path] = find(all(age('born', 12), age('moved', 12)), declared([['born', day('2026-01-10')]])).paths;
    expect(path?.steps.map(({ fact: name, move }) => [name, move])).toEqual([['moved', 'answer'], ['born', 'time']]);
    expect(path?.waitUntil).toBe('2027-01-10');
  });

  it('a sooner day weighs less than a later one', () => {
    const known = declared([['born', day('2026-06-15')]]);
    const costs = [6, 12, 18].map((months) => find(all(any(age('born', 6), age('born', 12), age('born', 18)), age('born', months)), known).paths[0]?.cost ?? 0);
    expect(costs).toEqual([1020, 1021, 1022]);
  });
});

describe('the cheapest of the values between which no test changes', () => {
  it('is the nearest: of two thresholds on the way the lower, and the lower end of a range', () => {
    expect(find(any(atLeast('sales', 30), atLeast('sales', 20)), declared([['sales', 10]])).paths.map(({ steps }) => steps[0]?.to)).toEqual([20]);
    expect(find({ kind: 'between', fact: 'sales', low: { amount: 20, unit: 'CNY' }, high: { amount: 40, unit: 'CNY' }, ...NONE }, declared([['sales', 10]])).paths.map(({ steps }) => steps[0]?.to)).toEqual([20]);
    expect(find({ kind: 'between', fact: 'sales', low: { amount: 20, unit: 'CNY' }, high: { amount: 40, unit: 'CNY' }, ...NONE }, declared([['sales', 50]])).paths.map(({ steps }) => [steps[0]?.to, steps[0]?.move])).toEqual([[40, 'lower']]);
  });

  it('that keeps what else the fact has to satisfy', () => {
    const rule = all({ kind: 'not', of: exactly('sales', 20) }, atLeast('sales', 20), answer('award', true));
    const [path] = find(rule, declared([['sales', 10], ['award', false]])).paths;
    expect(path?.steps.map(({ fact: name, to }) => [name, to])).toEqual([['sales', 21], ['award', true]]);
    expect(path?.cost).toBe(1000 + 34 + 11 + 1000 + 40);
  });
});

describe('a fact with more thresholds than can be looked through', () => {
  /** Met only at the last of so many single values. */
  const values = (count: number): Rule => all(any(...Array.from({ length: count }, (_, index) => exactly('sales', 1000 + 10 * index))), any(exactly('sales', 1000 + 10 * (count - 1)), answer('award', true)));

  it('is looked through whole while it has thirty values, and says when it was not', () => {
    // Each single value is one that tests tell apart, the space between them another: sixteen of one and fourteen more of the other.
    const few = find(values(14), declared([['sales', 0], ['award', false]]));
    expect(few).toMatchObject({ complete: true });
    expect(few.paths[0]?.steps.map(({ to }) => to)).toEqual([1130]);
    const many = find(values(60), declared([['sales', 0], ['award', false]]));
    expect(many.complete).toBe(false);
    for (const { steps } of many.paths) expect(steps.map(({ fact: name }) => name)).toEqual(['sales', 'award']);
  });

  it('does not matter where another fact does', () => {
    const known = declared([['sales', 1000], ['award', false]]);
    expect(find(all(answer('award', true), values(60)), known)).toMatchObject({ complete: true, paths: [{ steps: [{ fact: 'award' }] }] });
  });

  it('days to wait for alike: thirty are looked at', () => {
    const at = (months: number): Rule => all(age('born', months), age('born', months + 1, 'less-than'));
    const known = declared([['born', ON]]);
    const odd = (count: number) => any(...Array.from({ length: count }, (_, index) => all(at(2 * index + 1), answer('award', index === count - 1))));
    expect(find(odd(10), declared([['born', ON], ['award', true]]))).toMatchObject({ complete: true, paths: [{ waitUntil: '2028-04-01' }] });
    expect(find(odd(20), declared([['born', ON], ['award', true]]))).toEqual({ complete: false, paths: [] });
    expect(find(odd(20), known).complete).toBe(false);
  });
});

it('a rule that is met needs no path, and nothing is left out by saying so', () => {
  expect(find(answer('award', true), declared([['award', true]]))).toEqual({ paths: [], complete: true });
  expect(find(answer('award', false), declared([['award', true]]))).toEqual({ paths: [], complete: true });
});

it('searching leaves the company and what it was read to as they were', () => {
  const rule = all(answer('award', true), atLeast('sales', 10));
  const known = declared([['award', false], ['sales', 0]]);
  expect(find(rule, known)).toEqual(find(rule, known));
  const { root, circuit } = compileRule(all(rule, answer('penalty', false)), context);
  const apart = compileRule(rule, context);
  expect(pathsFor(circuit, root.node, vocabulary, new Map([...known, ...declared([['penalty', false]])]), ON)).toEqual(pathsFor(apart.circuit, apart.root.node, vocabulary, known, ON));
});

it('a way is applied whole: what only waits stays as it is and grows older', () => {
  const rule = all(age('born', 12), since('born', '2026-01-01'), atLeast('sales', 10));
  const sheet = sheetOf(declared([['born', day('2026-06-15')], ['sales', 0]]), vocabulary, ON);
  const [path] = find(rule, declared([['born', day('2026-06-15')], ['sales', 0]])).paths;
  const after = applyPath(sheet, path as NonNullable<typeof path>);
  expect([after.on, after.read('born').value, after.read('sales').value]).toEqual(['2027-06-15', '2026-06-15', 10]);
  expect(verdictFor(rule, after, context)).toBe('eligible');
});
