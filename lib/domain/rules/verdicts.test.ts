import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { circuitBuilder } from './circuit.ts';
import type { FlatFacts } from './coder.ts';
import { verdictFor } from './evaluate.ts';
import { arbitraryFacts, arbitraryRule, declared, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { linkRule } from './link.ts';
import type { Rule } from './rule.ts';
import { verdictOf, type State } from './truth.ts';
import { judgeCompany, judgeOf } from './verdicts.ts';

const context = { asOf: TODAY, definitions: [], vocabulary: testVocabulary };
const flag = (fact: string, is = true): Rule => ({ kind: 'answer', fact, is, citations: [] });
const number = (fact: string, amount: number, unit: 'CNY' | 'count' | 'people' | 'ratio' = 'count'): Rule => ({ kind: 'compare', fact, is: 'at-least', threshold: { amount, unit }, citations: [] });
const share = number('rd_ratio', 100_000, 'ratio');

/** A judge of some rules, and what it says of one record after the other. */
function judging(rules: readonly Rule[]) {
  const builder = circuitBuilder(testVocabulary);
  const roots = rules.map((rule) => linkRule(rule, { asOf: TODAY, definitions: new Map() }, builder).node);
  const judge = judgeOf(builder.finish(), roots);
  const states = new Uint8Array(rules.length);
  return (record: FlatFacts) => {
    judgeCompany(judge, record, TODAY, states);
    return [...states].map((state: State) => verdictOf(state));
  };
}

const alone = (rules: readonly Rule[], facts: Facts) => rules.map((rule) => verdictFor(rule, sheetOf(facts, testVocabulary, TODAY), context));

/** A company as a record: what is known by name, a share of zero as null. */
function recordOf(facts: Facts, names = [...testVocabulary.facts.keys(), ...testVocabulary.derived.keys()]): FlatFacts {
  const sheet = sheetOf(facts, testVocabulary, TODAY);
  return Object.fromEntries(names.map((name) => {
    const { value, undefinedBecause } = sheet.read(name);
    return [name, value ?? (undefinedBecause ? null : undefined)];
  }));
}

describe('the quick verdict', () => {
  it('of many rules at once, nested, conditional and broken ones among them, is that of each alone', () => {
    const broken = fc.constantFrom<Rule>(flag('gone'), { kind: 'all', of: [] }, { kind: 'ref', name: 'nowhere' });
    const rule = fc.oneof({ weight: 6, arbitrary: arbitraryRule() }, { weight: 1, arbitrary: fc.tuple(arbitraryRule(), broken, fc.constantFrom<'all' | 'any'>('all', 'any')).map(([whole, part, kind]): Rule => ({ kind, of: [whole, part, share] })) });
    fc.assert(fc.property(fc.array(rule, { minLength: 1, maxLength: 80 }), fc.array(arbitraryFacts, { minLength: 1, maxLength: 4 }), fc.boolean(), (rules, companies, penniless) => {
      const judge = judging(rules);
      for (const known of companies) {
        const facts = new Map([...known, ...(penniless ? declared([['revenue', 0], ['rd_spend', 1]]) : [])]);
        expect(judge(recordOf(facts))).toEqual(alone(rules, facts));
      }
    }), { numRuns: 150 });
  });

  it('does not mind in what order a record names the facts, which it leaves out and what it says besides', () => {
    const rules = [flag('listed'), number('patents', 3), { kind: 'any', of: [flag('hnte'), number('employees', 10, 'people')] } as Rule];
    const judge = judging(rules);
    fc.assert(fc.property(fc.array(fc.tuple(arbitraryFacts, fc.shuffledSubarray(['listed', 'patents', 'hnte', 'employees', 'sector', 'zones'])), { minLength: 1, maxLength: 6 }), (companies) => {
      for (const [facts, names] of companies) {
        expect(judge(recordOf(facts, names))).toEqual(alone(rules, new Map([...facts].filter(([key]) => names.includes(key)))));
        expect(judge({ ...recordOf(facts, names), more: 'words' })).toEqual(judge(recordOf(facts, names)));
      }
    }), { numRuns: 200 });
  });

  it('counts exactly, few ways or too many to spell out', () => {
    const thresholds = Array.from({ length: 11 }, (_, index) => number('patents', index + 1));
    const counts = [1, 2, 5, 6, 10, 11].map((count): Rule => ({ kind: 'at-least-of', count, of: thresholds }));
    const judge = judging([...counts, { kind: 'not', of: counts[2] as Rule }]);
    for (let patents = 0; patents <= 12; patents++) {
      const reached = [1, 2, 5, 6, 10, 11].map((count) => (patents >= count ? 'eligible' : 'ineligible'));
      expect(judge({ patents })).toEqual([...reached, patents >= 5 ? 'ineligible' : 'eligible']);
    }
    expect(judge({})).toEqual(Array.from({ length: 7 }, () => 'undetermined'));
  });

  it('ranks a number among any number of thresholds, on and between them', () => {
    for (const size of [1, 2, 3, 31, 32, 33, 300]) {
      const judge = judging(Array.from({ length: size }, (_, index) => number('revenue', (index + 1) * 10, 'CNY')));
      for (const revenue of [-1, 0, 9, 10, 11, size * 10 - 1, size * 10, size * 10 + 1]) {
        expect(judge({ revenue }).filter((verdict) => verdict === 'eligible')).toHaveLength(Math.max(0, Math.min(size, Math.floor(revenue / 10))));
      }
    }
  });

  it('takes what has no value, or one of another shape, for a fault and not for a no', () => {
    const judge = judging([share, { kind: 'any', of: [share, flag('hnte')] }, { kind: 'all', of: [share, flag('hnte')] }, flag('listed')]);
    expect(judge({ rd_ratio: null, hnte: true, listed: false })).toEqual(['faulty', 'eligible', 'faulty', 'ineligible']);
    expect(judge({ rd_ratio: null, hnte: false, listed: 'yes' })).toEqual(['faulty', 'faulty', 'ineligible', 'faulty']);
    expect(judge({ rd_ratio: 'much', hnte: undefined })).toEqual(['faulty', 'faulty', 'faulty', 'undetermined']);
    expect(judge({ rd_ratio: 100_000, hnte: false, listed: null })).toEqual(['eligible', 'eligible', 'ineligible', 'faulty']);
  });
});
