import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type CalendarDate } from '../calendar.ts';
import type { FactKey, Facts, FactValue } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { compileRule, verdictFor } from './evaluate.ts';
import { arbitraryFacts, arbitraryRule, declared, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { parseRule } from './parse-rule.ts';
import { candidatesFor } from './path-candidates.ts';
import { stepCost } from './path.ts';
import { applyPath, pathsFor } from './paths.ts';
import { readSheet } from './reading.ts';
import type { RuleDocument } from './rule-document.ts';
import { COMPARISONS, type LeafRule, type Rule } from './rule.ts';
import { MET } from './truth.ts';

const context = { asOf: TODAY, definitions: [], vocabulary: testVocabulary };

function read(document: RuleDocument): Rule {
  const parsed = parseRule(document, testVocabulary);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

function find(rule: Rule, facts: Facts, limit = 3) {
  const { root, circuit } = compileRule(rule, context);
  return pathsFor(circuit, root.node, testVocabulary, facts, TODAY, limit);
}

const met = (rule: Rule, facts: Facts) => verdictFor(rule, sheetOf(facts, testVocabulary, TODAY), context) === 'eligible';
/** Random rules over facts that can be raised, lowered, gained, answered or waited for - and some that can not. */
const cases = fc.tuple(arbitraryRule(), arbitraryFacts);

describe('a path', () => {
  it('leads there: applied, the rule is met', () => {
    fc.assert(fc.property(cases, ([rule, facts]) => {
      for (const path of find(rule, facts).paths) expect(verdictFor(rule, applyPath(sheetOf(facts, testVocabulary, TODAY), path), context)).toBe('eligible');
    }), { numRuns: 600 });
  });

  it('has no idle step: no proper part of it is enough', () => {
    fc.assert(fc.property(cases, ([rule, facts]) => {
      const sheet = sheetOf(facts, testVocabulary, TODAY);
      for (const path of find(rule, facts).paths) {
        for (let part = 0; part < 2 ** path.steps.length - 1; part++) {
          const steps = path.steps.filter((_, index) => (part >> index) & 1);
          const waitUntil = steps.some(({ move, notBefore }) => move === 'time' && notBefore !== null) ? path.waitUntil : null;
          expect(verdictFor(rule, applyPath(sheet, { ...path, steps, waitUntil }), context)).not.toBe('eligible');
        }
      }
    }), { numRuns: 600 });
  });

  it('is the cheapest of all: exhaustive search finds none cheaper, and finds one exactly when there is one', () => {
    const still = fc.tuple(arbitraryRule(), arbitraryFacts).filter(([rule, facts]) => !JSON.stringify(rule).includes('founded_on') && choices(rule, facts).length < 4000);
    fc.assert(fc.property(still, ([rule, facts]) => {
      const costs = met(rule, facts) ? [] : choices(rule, facts).filter(({ values }) => met(rule, with_(facts, values))).map(({ cost }) => cost);
      const [best] = find(rule, facts, 1).paths;
      expect(best?.cost ?? Infinity).toBe(Math.min(Infinity, ...costs));
    }), { numRuns: 300 });
  });

  it('never touches a fact without moves that is known', () => {
    fc.assert(fc.property(cases, ([rule, facts]) => {
      const given = new Set(['listed', 'sector', 'zones'].filter((key) => facts.has(key)));
      for (const { steps } of find(rule, facts).paths) for (const { fact } of steps) expect(given.has(fact)).toBe(false);
    }), { numRuns: 300 });
  });

  it('is none where the rule is met or nothing realistic would do', () => {
    const founded: RuleDocument = { age: 'founded_on', atMost: '3 years' };
    expect(find(read(founded), declared([['founded_on', day('2015-01-01')]])).paths).toEqual([]);
    expect(find(read(founded), declared([['founded_on', day('2025-01-01')]])).paths).toEqual([]);
  });
});

describe('waiting', () => {
  const grownUp = read({ age: 'founded_on', atLeast: '3 years' });

  it('names the first day on which the age is reached', () => {
    const [path] = find(grownUp, declared([['founded_on', day('2024-02-29')]])).paths;
    expect(path).toMatchObject({ waitUntil: '2027-02-28', earliest: '2027-02-28', steps: [{ fact: 'founded_on', move: 'time', from: '2024-02-29', to: '2024-02-29', notBefore: '2027-02-28' }] });
  });

  it('counts once for several ages, and stops short of an upper limit', () => {
    const rule = read({ all: [{ age: 'founded_on', atLeast: '36 months' }, { age: 'founded_on', atLeast: '3 years' }, { age: 'founded_on', atMost: '5 years' }] });
    expect(find(rule, declared([['founded_on', day('2024-09-01')]])).paths.map(({ steps }) => steps.length)).toEqual([1]);
    const window = read({ all: [{ age: 'founded_on', atLeast: '3 years' }, { age: 'founded_on', lessThan: '3 years' }] });
    expect(find(window, declared([['founded_on', day('2024-09-01')]])).paths).toEqual([]);
  });

  it('names the figure that is counted from a known day, with its value on the day waited for', () => {
    const [path, ...others] = find(read({ fact: 'months_begun', atLeast: '25 months' }), declared([['founded_on', day('2024-09-10')]])).paths;
    // 24 months are full on 10 September 2026; the 25th begins on the day after.
    expect(path).toEqual({ steps: [{ fact: 'months_begun', move: 'time', from: 24, to: 25, notBefore: '2026-09-11' }], waitUntil: '2026-09-11', earliest: '2026-09-11', cost: 1020 });
    expect(others).toEqual([]);
  });

  it('is no way where the day is not known, the wait is longer than forty years, or time only takes away', () => {
    const older = (months: number) => read({ fact: 'months_begun', atLeast: `${months} months` });
    expect(find(older(25), new Map()).paths.flatMap(({ steps }) => steps.map(({ move }) => move))).toEqual(['answer']);
    const today = declared([['founded_on', TODAY]]);
    expect(find(older(480), today).paths.map(({ waitUntil }) => waitUntil)).toEqual(['2066-08-02']);
    expect(find(older(482), today).paths).toEqual([]);
    expect(find(read({ age: 'founded_on', atLeast: '480 months' }), today).paths.map(({ waitUntil }) => waitUntil)).toEqual(['2066-09-01']);
    expect(find(read({ age: 'founded_on', atLeast: '481 months' }), today).paths).toEqual([]);
    expect(find(read({ fact: 'months_begun', atMost: '24 months' }), declared([['founded_on', day('2024-08-31')]])).paths).toEqual([]);
  });

  it('waits once for an age and a figure of the same day, and for several days for the last of them', () => {
    const rule = read({ all: [{ age: 'founded_on', atLeast: '2 years' }, { fact: 'months_begun', atLeast: '25 months' }, { fact: 'months_begun', atMost: '36 months' }] });
    const [path] = find(rule, declared([['founded_on', day('2024-09-10')]])).paths;
    expect(path).toMatchObject({ waitUntil: '2026-09-11', earliest: '2026-09-11', steps: [{ fact: 'founded_on', from: '2024-09-10', to: '2024-09-10', notBefore: '2026-09-11' }, { fact: 'months_begun', from: 24, to: 25, notBefore: '2026-09-11' }] });
  });

  it('ends on the very first day that will do, as one finds it who looks at every day', () => {
    const months = fc.integer({ min: 0, max: 48 });
    const counted = fc.tuple(fc.constantFrom(...COMPARISONS), months).map(([is, amount]): LeafRule => ({ kind: 'compare', fact: 'months_begun', is, threshold: { amount, unit: 'months' }, citations: [] }));
    const aged = fc.tuple(fc.constantFrom(...COMPARISONS), months, fc.constantFrom('months' as const, 'years' as const)).map(([is, amount, unit]): LeafRule => ({ kind: 'age', fact: 'founded_on', is, threshold: { amount: unit === 'years' ? amount % 5 : amount, unit }, citations: [] }));
    const born = fc.constantFrom('2023-10-31', '2024-02-29', '2025-08-31', '2026-09-01').map((text) => declared([['founded_on', day(text)]]));
    fc.assert(fc.property(arbitraryRule({ leaf: fc.oneof(counted, aged) }), born, (rule, facts) => {
      const { root, circuit } = compileRule(rule, context);
      const isMet = (on: CalendarDate) => readSheet(circuit, sheetOf(facts, testVocabulary, on)).states[root.node] === MET;
      const days = Array.from({ length: 1900 }, (_, later) => addDays(TODAY, later));
      const first = days.find(isMet);
      expect(find(rule, facts, 1).paths.map(({ waitUntil }) => waitUntil)).toEqual(first === undefined || first === TODAY ? [] : [first]);
    }), { numRuns: 150 });
  });

  it('of a yearly figure ends with the running year', () => {
    const rule = read({ fact: 'rd_ratio', atLeast: '15 %' });
    const [path] = find(rule, declared([['rd_spend', 10], ['revenue', 100]])).paths;
    expect(path).toMatchObject({ earliest: '2027-01-01', steps: [{ fact: 'rd_ratio', move: 'raise', from: 200_000, to: 300_000 }] });
  });
});

it('criteria that share a fact are counted once: two thresholds on revenue are one step to the higher', () => {
  const rule = read({ all: [{ fact: 'revenue', atLeast: '1 CNY' }, { any: [{ fact: 'revenue', atLeast: '2 CNY' }, { all: [{ fact: 'patents', atLeast: '1 count' }, { fact: 'hnte', is: true }] }] }] });
  const [best] = find(rule, declared([['revenue', 0], ['patents', 0], ['hnte', false]])).paths;
  expect(best?.steps).toEqual([{ fact: 'revenue', move: 'raise', from: 0, to: 200, notBefore: TODAY }]);
});

function with_(facts: Facts, values: ReadonlyMap<FactKey, FactValue>): Facts {
  return new Map([...facts, ...[...values].map(([key, value]) => [key, { value, evidence: 'declared' as const }] as const)]);
}

/** Every way to give every fact of the rule one of its candidate values or leave it. */
function choices(rule: Rule, facts: Facts): readonly { values: ReadonlyMap<FactKey, FactValue>; cost: number }[] {
  const { circuit } = compileRule(rule, context);
  const sheet = sheetOf(facts, testVocabulary, TODAY);
  return circuit.slots.reduce<readonly { values: ReadonlyMap<FactKey, FactValue>; cost: number }[]>(
    (all, slot) => all.flatMap((choice) => [choice, ...candidatesFor([slot], sheet.read(slot.fact), TODAY, testVocabulary).map(({ to, cost }) => ({ values: new Map(choice.values).set(slot.fact, to), cost: choice.cost + cost }))]),
    [{ values: new Map(), cost: 0 }],
  );
}

describe('what a step weighs', () => {
  const easier = (first: Parameters<typeof stepCost>, second: Parameters<typeof stepCost>) => expect(stepCost(...first)).toBeLessThan(stepCost(...second));

  it('rises from an answer over waiting, one more patent and an award to a great leap; more steps always weigh more', () => {
    easier(['answer', null, true], ['time', null, true]);
    easier(['time', null, true], ['raise', 5, 6]);
    easier(['raise', 5, 6], ['raise', 5, 7]);
    easier(['raise', 0, 1], ['gain', false, true]);
    easier(['raise', 100_000_000, 150_000_000], ['gain', false, true]);
    easier(['gain', false, true], ['raise', 100_000_000, 300_000_000]);
    expect(stepCost('raise', 1, 1e12)).toBeLessThan(2 * stepCost('answer', null, true));
  });

  it('puts one more patent before a title in the paths of any rule', () => {
    const rule = read({ any: [{ fact: 'hnte', is: true }, { fact: 'patents', atLeast: '6 count' }] });
    expect(find(rule, declared([['hnte', false], ['patents', 5]])).paths.map(({ steps }) => steps.map(({ fact }) => fact))).toEqual([['patents'], ['hnte']]);
  });
});
