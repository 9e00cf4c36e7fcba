import { describe, expect, it } from 'vitest';
import { day } from '../calendar.ts';
import { product, version } from '../matching/examples/catalog.ts';
import { circuitBuilder } from './circuit.ts';
import { compileCatalog } from './compile.ts';
import { TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { linkRule } from './link.ts';
import type { LeafRule, Rule } from './rule.ts';

const patents = (amount: number): LeafRule => ({ kind: 'compare', fact: 'patents', is: 'at-least', threshold: { amount, unit: 'count' }, citations: [] });
const sector = (...of: readonly string[]): LeafRule => ({ kind: 'member', fact: 'sector', of, citations: [] });
const zones = (has: 'any' | 'every', ...of: readonly string[]): LeafRule => ({ kind: 'overlap', fact: 'zones', has, of, citations: [] });
const flag = (fact: string): Rule => ({ kind: 'answer', fact, is: true, citations: [] });

function built(...rules: readonly Rule[]) {
  const builder = circuitBuilder(testVocabulary);
  const nodes = rules.map((rule) => linkRule(rule, { asOf: TODAY, definitions: new Map() }, builder).node);
  return { nodes, circuit: builder.finish() };
}

describe('what products ask alike', () => {
  it('is one node: tests, groups whatever the order of their parts, constants', () => {
    const alike = (...rules: readonly Rule[]) => new Set(built(...rules).nodes).size === 1;
    expect(alike(patents(3), patents(3), { ...patents(3), citations: [{ source: 'other' }] })).toBe(true);
    expect(alike(patents(3), { kind: 'not', of: { kind: 'compare', fact: 'patents', is: 'less-than', threshold: { amount: 3, unit: 'count' }, citations: [] } })).toBe(false);
    expect(alike(sector('chips', 'biotech'), sector('biotech', 'chips'))).toBe(true);
    expect(alike(sector('chips'), sector('biotech'))).toBe(false);
    expect(alike(zones('any', 'lingang', 'zhangjiang'), zones('any', 'zhangjiang', 'lingang'))).toBe(true);
    expect(alike(zones('any', 'lingang'), zones('every', 'lingang'))).toBe(false);
    for (const kind of ['all', 'any'] as const) expect(alike({ kind, of: [patents(3), flag('hnte')] }, { kind, of: [flag('hnte'), patents(3)] })).toBe(true);
    expect(alike({ kind: 'when', when: patents(3), then: flag('hnte') }, { kind: 'when', when: flag('hnte'), then: patents(3) })).toBe(false);
    expect(alike({ kind: 'at-least-of', count: 1, of: [patents(3), flag('hnte')] }, { kind: 'at-least-of', count: 2, of: [patents(3), flag('hnte')] })).toBe(false);
    expect(alike(flag('gone'), flag('lost'))).toBe(true);
    expect(alike(flag('gone'), { kind: 'all', of: [] })).toBe(false);
  });

  it('of parts numbered 1 and 12, or 11 and 2, is not', () => {
    const thresholds = Array.from({ length: 13 }, (_, index) => patents(index));
    const { nodes } = built(...thresholds, { kind: 'all', of: [patents(1), patents(12)] }, { kind: 'all', of: [patents(2), patents(11)] }, { kind: 'all', of: [patents(11), patents(2)] });
    expect(nodes.at(-3)).not.toBe(nodes.at(-2));
    expect(nodes.at(-2)).toBe(nodes.at(-1));
  });

  it('is read from one slot a fact and view', () => {
    const age: LeafRule = { kind: 'age', fact: 'founded_on', is: 'at-least', threshold: { amount: 3, unit: 'years' }, citations: [] };
    const since: LeafRule = { kind: 'day', fact: 'founded_on', from: day('2020-01-01'), to: null, citations: [] };
    expect(built(patents(1), patents(2), zones('any', 'lingang'), zones('every', 'zhangjiang'), age, since).circuit.slots.map(({ fact, view, tests }) => [fact, view, tests.length])).toEqual([['patents', 'number', 2], ['zones', 'set', 2], ['founded_on', 'years', 1], ['founded_on', 'day', 1]]);
  });
});

it('groups come after their parts, and of a level like beside like, small before large', () => {
  const pair = (kind: 'all' | 'any', a: number, b: number): Rule => ({ kind, of: [patents(a), patents(b)] });
  const { circuit } = built({ kind: 'any', of: [pair('all', 1, 2), flag('hnte')] }, pair('any', 3, 4), { kind: 'all', of: [patents(5), patents(6), patents(7)] }, pair('all', 8, 9), { kind: 'not', of: patents(1) });
  const { kind, first } = circuit.gates;
  expect([...kind].map((one, gate) => [one, (first[gate + 1] as number) - (first[gate] as number)])).toEqual([[0, 2], [0, 2], [0, 3], [1, 2], [3, 1], [1, 2]]);
});

describe('a catalog on a day', () => {
  const on = (text: string, ...periods: readonly (readonly [string | null, string | null])[]) => {
    const versions = periods.map(([from, to], index) => version(`v${index}`, flag('hnte'), { from: from === null ? null : day(from), to: to === null ? null : day(to) }));
    return compileCatalog({ products: [product('p', versions)], definitions: [] }, testVocabulary, day(text)).products[0];
  };

  it('opens with the next version, or has been closed since the last one ended', () => {
    expect(on('2023-01-01', ['2025-01-01', null], ['2024-01-01', '2024-06-01'])).toEqual({ product: 'p', state: 'not-open-yet', opensOn: '2024-01-01' });
    expect(on('2024-07-01', ['2024-01-01', '2024-06-01'], ['2025-01-01', null])).toEqual({ product: 'p', state: 'not-open-yet', opensOn: '2025-01-01' });
    expect(on('2026-01-01', ['2024-06-01', '2025-01-01'], [null, '2023-01-01'], ['2023-02-01', '2024-01-01'])).toEqual({ product: 'p', state: 'closed', closedSince: '2025-01-01' });
    expect(on('2026-01-01')).toEqual({ product: 'p', state: 'no-published-test', version: '' });
  });

  it('has its products by id, with the node of each that is judged', () => {
    const compiled = compileCatalog({ products: ['c', 'a', 'd', 'b'].map((id) => product(id, [version(id, id === 'b' ? null : flag('hnte'))])), definitions: [] }, testVocabulary, TODAY);
    expect(compiled.products.map((entry) => entry.product)).toEqual(['a', 'b', 'c', 'd']);
    expect([...compiled.roots]).toEqual([0, -1, 0, 0]);
  });
});
