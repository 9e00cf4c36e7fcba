import { expect, it } from 'vitest';
import { factsNamed } from './facts-named.ts';
import type { Rule } from './rule.ts';

const sector = (...of: string[]): Rule => ({ kind: 'member', fact: 'sector', of, citations: [] });
const zones = (has: 'any' | 'every' | 'none', ...of: string[]): Rule => ({ kind: 'overlap', fact: 'zones', has, of, citations: [] });
const named = (rule: Rule, definitions: ReadonlyMap<string, Rule | null> = new Map()) => Object.fromEntries([...factsNamed(rule, definitions)].map(([fact, options]) => [fact, [...options].toSorted()]));

it('gathers the options that criteria ask for, of each fact once', () => {
  const rule: Rule = { kind: 'all', of: [sector('chips'), { kind: 'any', of: [sector('chips', 'biotech'), zones('any', 'lingang'), zones('every', 'zhangjiang')] }] };
  expect(named(rule)).toEqual({ sector: ['biotech', 'chips'], zones: ['lingang', 'zhangjiang'] });
});

it('leaves out what a rule excludes, and criteria without options', () => {
  expect(named({ kind: 'all', of: [zones('none', 'lingang'), { kind: 'not', of: sector('finance') }, { kind: 'answer', fact: 'listed', is: true, citations: [] }] })).toEqual({});
});

it('follows names, also round a circle and into nothing', () => {
  const definitions = new Map<string, Rule | null>([
    ['attribute', { kind: 'when', when: sector('software'), then: { kind: 'at-least-of', count: 1, of: [{ kind: 'ref', name: 'attribute' }, { kind: 'ref', name: 'untested' }, zones('any', 'caohejing')] } }],
    ['untested', null],
  ]);
  expect(named({ kind: 'all', of: [{ kind: 'ref', name: 'attribute' }, { kind: 'ref', name: 'gone' }] }, definitions)).toEqual({ sector: ['software'], zones: ['caohejing'] });
});
