/** Random rules and companies over the test dictionary, kept small so that every completion can be tried. */
import fc from 'fast-check';
import { day, type CalendarDate } from '../../calendar.ts';
import { EVIDENCE_LEVELS } from '../../facts/evidence.ts';
import type { FactKey, Facts, FactValue, KnownFact } from '../../facts/fact.ts';
import { COMPARISONS, type LeafRule, type Rule } from '../rule.ts';
import { criteriaOf } from '../walk.ts';

/** The day of all random questions. */
export const TODAY = day('2026-09-01');

const BORN = ['2020-02-29', '2023-08-31', '2023-09-01', '2023-09-02', '2026-09-01'].map(day);

/** The values each fact may take in random companies; thresholds are drawn from the same numbers, so edges are hit often. */
export const DOMAINS: Readonly<Record<FactKey, readonly FactValue[]>> = {
  revenue: [0, 100, 200, 300],
  patents: [0, 1, 2, 3],
  employees: [1, 2, 3],
  listed: [true, false],
  hnte: [true, false],
  sector: ['software', 'biotech', 'chips'],
  zones: [[], ['lingang'], ['zhangjiang'], ['lingang', 'zhangjiang']],
  founded_on: BORN,
};

const comparison = fc.constantFrom(...COMPARISONS);
const number = (fact: 'revenue' | 'patents' | 'employees', unit: 'CNY' | 'count' | 'people') => {
  const amount = fc.constantFrom(...(DOMAINS[fact] as readonly number[])).map((value) => ({ amount: value, unit }));
  const compare = fc.record({ kind: fc.constant('compare' as const), fact: fc.constant(fact), is: comparison, threshold: amount, citations: fc.constant([]) });
  const between = fc.tuple(amount, amount).map(([a, b]): LeafRule => (a.amount <= b.amount ? { kind: 'between', fact, low: a, high: b, citations: [] } : { kind: 'between', fact, low: b, high: a, citations: [] }));
  return fc.oneof({ weight: 3, arbitrary: compare }, { weight: 1, arbitrary: between });
};
const flag = (fact: 'listed' | 'hnte') => fc.boolean().map((is): LeafRule => ({ kind: 'answer', fact, is, citations: [] }));
const sector = fc.subarray(['software', 'biotech', 'chips'], { minLength: 1 }).map((of): LeafRule => ({ kind: 'member', fact: 'sector', of, citations: [] }));
const zones = fc.record({ kind: fc.constant('overlap' as const), fact: fc.constant('zones'), has: fc.constantFrom('any' as const, 'every' as const, 'none' as const), of: fc.subarray(['lingang', 'zhangjiang'], { minLength: 1 }), citations: fc.constant([]) });
const born = fc.tuple(fc.constantFrom(...BORN), fc.constantFrom(...BORN)).filter(([a, b]) => a < b).map(([from, to]): LeafRule => ({ kind: 'day', fact: 'founded_on', from, to, citations: [] }));
const age = fc.tuple(comparison, fc.constantFrom({ amount: 3, unit: 'years' as const }, { amount: 36, unit: 'months' as const }, { amount: 0, unit: 'months' as const })).map(([is, threshold]): LeafRule => ({ kind: 'age', fact: 'founded_on', is, threshold, citations: [] }));

/** A criterion on an amount of money. */
export const arbitraryAmount: fc.Arbitrary<LeafRule> = number('revenue', 'CNY');
/** A criterion of any kind. */
export const arbitraryLeaf: fc.Arbitrary<LeafRule> = fc.oneof(arbitraryAmount, number('patents', 'count'), number('employees', 'people'), flag('listed'), flag('hnte'), sector, zones, born, age);

/** A rule of up to three levels of groups; `conditional` allows `when`. */
export function arbitraryRule({ conditional = true, leaf = arbitraryLeaf }: { conditional?: boolean; leaf?: fc.Arbitrary<LeafRule> } = {}): fc.Arbitrary<Rule> {
  const parts = (part: fc.Arbitrary<Rule>) => fc.array(part, { minLength: 1, maxLength: 3 });
  const groups = (part: fc.Arbitrary<Rule>): fc.Arbitrary<Rule>[] => [
    parts(part).map((of): Rule => ({ kind: 'all', of })),
    parts(part).map((of): Rule => ({ kind: 'any', of })),
    parts(part).chain((of) => fc.integer({ min: 1, max: of.length }).map((count): Rule => ({ kind: 'at-least-of', count, of }))),
    part.map((of): Rule => ({ kind: 'not', of })),
    ...(conditional ? [fc.tuple(part, part).map(([when, then]): Rule => ({ kind: 'when', when, then }))] : []),
  ];
  const grow = (levels: number): fc.Arbitrary<Rule> => (levels === 0 ? leaf : fc.oneof({ weight: 1, arbitrary: leaf }, ...groups(grow(levels - 1)).map((arbitrary) => ({ weight: 1, arbitrary }))));
  return grow(3);
}

/** A rule in which no fact is used twice. */
export function arbitraryReadOnce(options: { conditional?: boolean } = {}): fc.Arbitrary<Rule> {
  return arbitraryRule(options).filter((rule) => {
    const facts = criteriaOf(rule).map((criterion) => criterion.rule.fact);
    return new Set(facts).size === facts.length;
  });
}

/** A company of which some facts are known. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .tuple(...Object.entries(DOMAINS).map(([key, values]) => fc.option(fc.tuple(fc.constantFrom(...values), fc.constantFrom(...EVIDENCE_LEVELS)), { freq: 2 }).map((known) => [key, known] as const)))
  .map((entries) => new Map<FactKey, KnownFact>(entries.flatMap(([key, known]) => (known ? [[key, { value: known[0], evidence: known[1] }]] : []))));

/** Every way in which the facts that a rule names could be known, the known ones staying as they are. */
export function completions(rule: Rule, facts: Facts): readonly ReadonlyMap<FactKey, FactValue>[] {
  const named = [...new Set(criteriaOf(rule).map((criterion) => criterion.rule.fact))];
  return named.reduce<readonly ReadonlyMap<FactKey, FactValue>[]>(
    (worlds, fact) => {
      const known = facts.get(fact);
      const values = known ? [known.value] : (DOMAINS[fact] ?? []);
      return worlds.flatMap((world) => values.map((value) => new Map(world).set(fact, value)));
    },
    [new Map()],
  );
}

/** Facts from plain values, all declared. */
export function declared(values: Iterable<readonly [FactKey, FactValue]>): Facts {
  return new Map([...values].map(([key, value]) => [key, { value, evidence: 'declared' as const }]));
}

export type { CalendarDate };
