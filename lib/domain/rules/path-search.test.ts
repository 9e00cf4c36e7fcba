import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRule } from './evaluate.ts';
import { arbitraryRule, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { searchPaths, type Found, type Variable } from './path-search.ts';
import type { LeafRule, Rule } from './rule.ts';
import { settleGates } from './settle.ts';
import { MET, UNKNOWN, UNMET, type State } from './truth.ts';

const more = (amount: number): LeafRule => ({ kind: 'compare', fact: 'patents', is: 'more-than', threshold: { amount, unit: 'count' }, citations: [] });

/** What each candidate of a variable makes of its tests: "+" holds, "-" does not, "?" leaves open; what it costs; candidate 0 is "as it is". */
type Choice = { readonly makes: string; readonly cost: number };
type Problem = { readonly rule: Rule; readonly variables: readonly (readonly Choice[])[]; readonly tests: readonly (readonly number[])[] };

const STATES: Readonly<Record<string, State>> = { '+': MET, '-': UNMET, '?': UNKNOWN };

/** A rule in its circuit, with variables over the tests on these thresholds. */
function problem({ rule, variables, tests }: Problem) {
  const { root, circuit } = compileRule(rule, { asOf: TODAY, definitions: [], vocabulary: testVocabulary });
  const nodeOf = new Map(circuit.slots.flatMap(({ nodes, tests: asked }) => [...nodes].map((node, at) => [asked[at]?.kind === 'range' ? asked[at].low - 1 : -1, node] as const)));
  const gates = [...circuit.gates.node.keys()];
  const prospects = variables.map((choices, index) => {
    const nodes = (tests[index] ?? []).map((threshold) => nodeOf.get(threshold) ?? -1);
    const mask = (test: number, sign: string) => choices.reduce((bits, { makes }, candidate) => (makes[test] === sign ? bits | (1 << candidate) : bits), 0);
    const variable: Variable = { costs: choices.map(({ cost }) => cost), nodes, holds: nodes.map((_, test) => mask(test, '+')), fails: nodes.map((_, test) => mask(test, '-')) };
    return { nodes, variable: () => variable };
  });
  /** The states after each variable takes a candidate. */
  const after = (chosen: readonly number[]) => {
    const states = circuit.blank.slice();
    prospects.forEach(({ nodes }, index) => nodes.forEach((node, test) => {
      if (node >= 0) states[node] = STATES[variables[index]?.[chosen[index] ?? 0]?.makes[test] ?? '-'] as State;
    }));
    settleGates(circuit, states);
    return states;
  };
  const start = after(variables.map(() => 0));
  const search = (limit: number) => searchPaths(circuit, gates, root.node, prospects, start.slice(), limit);
  return { root: root.node, circuit, gates, prospects, start, after, search };
}

/** Every way to meet the rule: for each smallest set of changes the cheapest. */
function exhaustive(given: Problem): ReadonlyMap<string, number> {
  const { root, after } = problem(given);
  const every = given.variables.reduce<readonly (readonly number[])[]>((ways, choices) => ways.flatMap((way) => choices.map((_, candidate) => [...way, candidate])), [[]]);
  const met = every.filter((chosen) => after(chosen)[root] === MET).map((chosen) => ({ changed: changesOf(chosen), cost: chosen.reduce((sum, candidate, index) => sum + (given.variables[index]?.[candidate]?.cost ?? 0), 0) }));
  const smallest = met.filter(({ changed }) => !met.some((other) => other.changed.length < changed.length && other.changed.every((index) => changed.includes(index))));
  const cheapest = new Map<string, number>();
  for (const { changed, cost } of smallest) cheapest.set(changed.join(), Math.min(cost, cheapest.get(changed.join()) ?? Infinity));
  return cheapest;
}

const changesOf = (chosen: readonly number[]) => chosen.flatMap((candidate, index) => (candidate === 0 ? [] : [index]));
const costs = (found: readonly Found[]) => new Map(found.map(({ chosen, cost }) => [changesOf(chosen).join(), cost]));

/** Seven tests shared out among three variables of up to four candidates each; one change more weighs more than any difference of size. */
const SHARED = [[0, 1, 2], [3, 4], [5, 6]];
const variable = (size: number) =>
  fc.tuple(fc.array(fc.constantFrom('+', '-', '?'), { minLength: size, maxLength: size }), fc.array(fc.tuple(fc.array(fc.constantFrom('+', '-'), { minLength: size, maxLength: size }), fc.integer({ min: 101, max: 120 })), { minLength: 1, maxLength: 3 })).map(([now, others]) =>
    [{ makes: now.join(''), cost: 0 }, ...others.map(([makes, cost]) => ({ makes: makes.join(''), cost })).toSorted((x, y) => x.cost - y.cost)]);
const problems = fc.record({ rule: arbitraryRule({ leaf: fc.integer({ min: 0, max: 6 }).map(more) }), variables: fc.tuple(...SHARED.map(({ length }) => variable(length))), tests: fc.constant(SHARED) });

describe('the search', () => {
  it('finds each smallest set of changes at its least cost, and no other', () => {
    fc.assert(fc.property(problems, (given) => {
      const { found, complete } = problem(given).search(1000);
      expect(complete).toBe(true);
      expect(costs(found)).toEqual(exhaustive(given));
      expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toSorted((x, y) => x - y));
    }), { numRuns: 1500 });
  });

  it('asked for one gives the cheapest, and a way that does what it says', () => {
    fc.assert(fc.property(problems, (given) => {
      const { root, after, search } = problem(given);
      const { found } = search(1);
      expect(found.map(({ cost }) => cost)).toEqual([...exhaustive(given).values()].toSorted((x, y) => x - y).slice(0, 1));
      for (const { chosen, cost } of found) {
        expect(after(chosen)[root]).toBe(MET);
        expect(chosen.reduce((sum, candidate, index) => sum + (given.variables[index]?.[candidate]?.cost ?? 0), 0)).toBe(cost);
      }
    }), { numRuns: 1000 });
  });

  it('leaves the company as it is', () => {
    fc.assert(fc.property(problems, (given) => {
      const { circuit, gates, root, prospects, start } = problem(given);
      const states = start.slice();
      searchPaths(circuit, gates, root, prospects, states, 3);
      expect(states).toEqual(start);
    }), { numRuns: 300 });
  });

  const simple = (variables: readonly (readonly Choice[])[], rule: Rule): Problem => ({ rule, variables, tests: variables.map((_, index) => [index]) });
  const flip = (cost: number): readonly Choice[] => [{ makes: '-', cost: 0 }, { makes: '+', cost }];
  const any = (...of: Rule[]): Rule => ({ kind: 'any', of });

  it('sees that a count whose parts all cease to apply no longer stands in the way', () => {
    const when = (amount: number): Rule => ({ kind: 'when', when: more(amount), then: more(0) });
    const given = { ...simple([], { kind: 'all', of: [more(0), { kind: 'at-least-of', count: 2, of: [when(1), when(2)] }] }), variables: [[{ makes: '+', cost: 0 }], [{ makes: '+', cost: 0 }, { makes: '-', cost: 102 }], flip(101)], tests: [[0], [1], [2]] };
    expect(problem(given).search(9).found.map((way) => changesOf(way.chosen))).toEqual([[2], [1]]);
  });

  it('keeps no more ways than asked for, those of equal cost in an order of their own', () => {
    const given = simple([flip(105), flip(103), flip(105), flip(104)], any(more(0), more(1), more(2), more(3)));
    const chosen = (limit: number) => problem(given).search(limit).found.map((way) => changesOf(way.chosen));
    expect(chosen(1)).toEqual([[1]]);
    expect(chosen(2)).toEqual([[1], [3]]);
    expect(chosen(4)).toEqual([[1], [3], [2], [0]]);
    expect(chosen(9)).toEqual(chosen(4));
    const turned = simple([flip(105), flip(105), flip(103), flip(105)], any(more(3), more(2), more(1), more(0)));
    expect(problem(turned).search(9).found.map((way) => changesOf(way.chosen))).toEqual([[2], [3], [1], [0]]);
  });

  it('looks into no fact that is not in the way', () => {
    const { circuit, gates, root, prospects, start } = problem(simple([flip(1), flip(1)], { kind: 'all', of: [more(0), { kind: 'not', of: more(1) }] }));
    const asked: number[] = [];
    searchPaths(circuit, gates, root, prospects.map(({ nodes, variable: get }, index) => ({ nodes, variable: () => (asked.push(index), get()) })), start, 3);
    expect(asked).toEqual([0]);
  });

  it('passes over what nobody can change', () => {
    const given = simple([flip(1)], any({ kind: 'answer', fact: 'gone', is: true, citations: [] }, more(0)));
    expect(problem(given).search(3).found.map(({ chosen, cost }) => [chosen, cost])).toEqual([[[1], 1]]);
    const stuck = simple([[{ makes: '-', cost: 0 }, { makes: '-', cost: 1 }]], more(0));
    expect(problem(stuck).search(3)).toEqual({ found: [], complete: true });
  });

  it('gives a rule up that is too large, and says so', () => {
    const pairs = Array.from({ length: 16 }, (_, index): Rule => any(more(2 * index), more(2 * index + 1)));
    const hopeless = [...Array.from({ length: 32 }, () => flip(101)), [{ makes: '-', cost: 0 }]];
    expect(problem(simple(hopeless, { kind: 'all', of: [...pairs, more(32)] })).search(3)).toEqual({ found: [], complete: false });
    const small = problem(simple(Array.from({ length: 6 }, () => flip(101)), { kind: 'all', of: pairs.slice(0, 3) })).search(1000);
    expect(small.complete).toBe(true);
    expect(small.found).toHaveLength(8);
  });
});
