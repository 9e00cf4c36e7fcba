import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Circuit, NodeId } from './circuit.ts';
import { compileRule } from './evaluate.ts';
import { arbitraryRule, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { conflictOf, type Literal } from './path-conflict.ts';
import type { LeafRule, Rule } from './rule.ts';
import { settleGates } from './settle.ts';
import { MET, UNKNOWN, UNMET, type State } from './truth.ts';

/** Thresholds stand for tests that can come out either way, each by itself. */
const more = (amount: number): LeafRule => ({ kind: 'compare', fact: 'patents', is: 'more-than', threshold: { amount, unit: 'count' }, citations: [] });
const tests = fc.integer({ min: 0, max: 6 }).map(more);

function settled(circuit: Circuit, results: (test: NodeId, index: number) => State): Uint8Array {
  const states = circuit.blank.slice();
  circuit.tests.node.forEach((node, index) => {
    states[node] = results(node, index);
  });
  settleGates(circuit, states);
  return states;
}

/** What stands in the way, as "+3" (test 3 should hold) and "-3", tests by their threshold. */
function conflict(rule: Rule, states: Readonly<Record<number, State>>): readonly string[] {
  const { root, circuit } = compileRule(rule, { asOf: TODAY, definitions: [], vocabulary: testVocabulary });
  const thresholdOf = new Map(circuit.slots.flatMap(({ nodes, tests: asked }) => [...nodes].map((node, at) => [node, asked[at]?.kind === 'range' ? asked[at].low - 1 : -1] as const)));
  const literals = conflictOf(circuit, root.node, settled(circuit, (node) => states[thresholdOf.get(node) ?? -1] ?? UNMET));
  return literals.map(({ node, holds }) => `${holds ? '+' : '-'}${thresholdOf.get(node)}`).toSorted();
}

const [a, b, c] = [more(1), more(2), more(3)];
const all = (...of: Rule[]): Rule => ({ kind: 'all', of });
const any = (...of: Rule[]): Rule => ({ kind: 'any', of });
const not = (of: Rule): Rule => ({ kind: 'not', of });
const when = (condition: Rule, then: Rule): Rule => ({ kind: 'when', when: condition, then });
const atLeast = (count: number, ...of: Rule[]): Rule => ({ kind: 'at-least-of', count, of });

describe('what stands in the way', () => {
  const settledRules = fc.tuple(arbitraryRule({ leaf: tests }), fc.array(fc.constantFrom(MET, UNMET, UNKNOWN), { minLength: 7, maxLength: 7 }));

  it('of any way to meet the rule something must change, nothing is named twice, and nothing that is so already', () => {
    fc.assert(fc.property(settledRules, ([rule, now]) => {
      const { root, circuit } = compileRule(rule, { asOf: TODAY, definitions: [], vocabulary: testVocabulary });
      const states = settled(circuit, (_, index) => now[index] ?? UNMET);
      fc.pre(states[root.node] !== MET);
      const literals = conflictOf(circuit, root.node, states);
      expect(new Set(literals.map(({ node, holds }) => `${node} ${holds}`)).size).toBe(literals.length);
      for (const { node, holds } of literals) expect(states[node]).not.toBe(holds ? MET : UNMET);
      const size = circuit.tests.node.length;
      for (let bits = 0; bits < 2 ** size; bits++) {
        const world = settled(circuit, (_, index) => ((bits >> index) & 1 ? MET : UNMET));
        if (world[root.node] === MET) expect(literals.some(({ node, holds }: Literal) => world[node] === (holds ? MET : UNMET))).toBe(true);
      }
    }), { numRuns: 1500 });
  });

  it('names each unmet part of an any, and of an all the first alone', () => {
    expect(conflict(any(a, b, c), {})).toEqual(['+1', '+2', '+3']);
    expect(conflict(all(a, b, c), { 2: MET })).toHaveLength(1);
    expect(conflict(all(a, b, c), { 1: MET, 2: MET })).toEqual(['+3']);
    expect(conflict(all(any(a, b), c), { 1: MET })).toEqual(['+3']);
    expect(conflict(all(a, b), { 1: MET, 2: UNKNOWN })).toEqual(['+2']);
  });

  it('looks through a "not" at what should fail', () => {
    expect(conflict(not(a), { 1: MET })).toEqual(['-1']);
    expect(conflict(not(a), { 1: UNKNOWN })).toEqual(['-1']);
    expect(conflict(not(all(a, b)), { 1: MET, 2: MET })).toEqual(['-1', '-2']);
    expect(conflict(not(any(a, b)), { 1: MET, 2: MET })).toHaveLength(1);
    expect(conflict(not(any(a, b)), { 2: MET })).toEqual(['-2']);
    expect(conflict(not(not(a)), {})).toEqual(['+1']);
  });

  it('counts: while too few are met any further one helps, and of too many any fewer', () => {
    expect(conflict(atLeast(2, a, b, c), { 1: MET })).toEqual(['+2', '+3']);
    expect(conflict(atLeast(2, a, b, c), {})).toEqual(['+1', '+2', '+3']);
    expect(conflict(not(atLeast(2, a, b, c)), { 1: MET, 2: MET })).toEqual(['-1', '-2']);
    expect(conflict(not(atLeast(2, a, b, c)), { 1: MET, 2: UNKNOWN })).toEqual(['-1', '-2']);
  });

  it('of a condition asks first that it applies, then that the consequence is met; in a group it may also stop to apply', () => {
    expect(conflict(when(a, b), {})).toEqual(['+1']);
    expect(conflict(when(a, b), { 1: UNKNOWN })).toEqual(['+1']);
    expect(conflict(when(a, b), { 1: MET })).toEqual(['+2']);
    expect(conflict(all(c, when(a, b)), { 1: MET, 3: MET })).toEqual(['+2', '-1']);
    expect(conflict(not(when(a, b)), { 1: MET, 2: MET })).toEqual(['-2']);
    expect(conflict(not(all(c, when(a, b))), { 1: MET, 2: MET, 3: MET })).toEqual(['-2', '-3']);
    expect(conflict(any(when(a, b), when(b, c)), {})).toEqual(['+1', '+2']);
  });

  it('names what is broken like any other part; nobody can change it, and the search passes over it', () => {
    expect(conflict(any({ kind: 'answer', fact: 'gone', is: true, citations: [] }, a), {})).toEqual(['+1', '+undefined']);
  });
});
