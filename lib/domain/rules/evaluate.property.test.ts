import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../facts/sheet.ts';
import type { Facts } from '../facts/fact.ts';
import { compileRule, evaluate, verdictFor } from './evaluate.ts';
import { arbitraryAmount, arbitraryFacts, arbitraryLeaf, arbitraryReadOnce, arbitraryRule, completions, declared, DOMAINS, TODAY } from './examples/arbitrary-rule.ts';
import { plainOutcome } from './examples/reference.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import type { Explanation, LeafExplanation, Verdict } from './explanation.ts';
import { parseRule } from './parse-rule.ts';
import { printRule } from './print-rule.ts';
import { readSheet } from './reading.ts';
import { COMPARISONS, type LeafRule, type Rule } from './rule.ts';
import { canBeMet, canBeNeutral, canBeUnmet, type State } from './truth.ts';

const context = { asOf: TODAY, definitions: [], vocabulary: testVocabulary };
const judge = (rule: Rule, facts: Facts) => evaluate(rule, sheetOf(facts, testVocabulary, TODAY), context);
const verdict = (rule: Rule, facts: Facts): Verdict => verdictFor(rule, sheetOf(facts, testVocabulary, TODAY), context);

function possible(rule: Rule, facts: Facts): ReadonlySet<string> {
  const { root, circuit } = compileRule(rule, context);
  const state = readSheet(circuit, sheetOf(facts, testVocabulary, TODAY)).states[root.node] as State;
  return new Set([...(canBeMet(state) ? ['met'] : []), ...(canBeUnmet(state) ? ['unmet'] : []), ...(canBeNeutral(state) ? ['not-applicable'] : [])]);
}

const outcomes = (rule: Rule, facts: Facts) => new Set(completions(rule, facts).map((world) => plainOutcome(rule, world, TODAY)));
const leaves = (node: Explanation): readonly LeafExplanation[] => (node.kind === 'leaf' ? [node] : (node.kind === 'ref' ? (node.part ? [node.part] : []) : node.parts).flatMap(leaves));

describe('evaluation against every completion of what is unknown', () => {
  it('never rules out an outcome that some completion has', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      const seen = possible(rule, facts);
      for (const outcome of outcomes(rule, facts)) expect(seen).toContain(outcome);
    }), { numRuns: 1000 });
  });

  it('is exact where no fact is used twice, conditions included', () => {
    const everyCombination = fc.tuple(arbitraryReadOnce(), arbitraryFacts).filter(([rule]) => distinguishes(rule));
    fc.assert(fc.property(everyCombination, ([rule, facts]) => {
      expect([...possible(rule, facts)].toSorted()).toEqual([...outcomes(rule, facts)].toSorted());
    }), { numRuns: 1000 });
  });

  it('is weaker where a fact is used twice: a figure is above or below 100, whatever it is, and the engine leaves it open', () => {
    const rule: Rule = { kind: 'any', of: [limit('at-least'), limit('less-than')] };
    expect(outcomes(rule, new Map())).toEqual(new Set(['met']));
    expect(verdict(rule, new Map())).toBe('undetermined');
  });

  it('agrees with the plain meaning where everything is known', () => {
    fc.assert(fc.property(arbitraryRule(), fc.record(Object.fromEntries(Object.entries(DOMAINS).map(([key, values]) => [key, fc.constantFrom(...values)]))), (rule, values) => {
      const facts = declared(Object.entries(values));
      expect(verdict(rule, facts)).toBe(plainOutcome(rule, new Map(Object.entries(values)), TODAY) === 'met' ? 'eligible' : 'ineligible');
    }), { numRuns: 1000 });
  });
});

function limit(is: 'at-least' | 'less-than'): Rule {
  return { kind: 'compare', fact: 'revenue', is, threshold: { amount: 100, unit: 'CNY' }, citations: [] };
}

/** Whether each criterion can be met and unmet within the small domains; one that cannot would make "exact" a matter of the domain. */
function distinguishes(rule: Rule): boolean {
  return completions(rule, new Map()).length > 0 && criteria(rule).every((leaf) => outcomes(leaf, new Map()).size === 2);
}

function criteria(rule: Rule): readonly Rule[] {
  if ('fact' in rule) return [rule];
  if (rule.kind === 'ref') return [];
  return rule.kind === 'when' ? [rule.when, rule.then].flatMap(criteria) : (Array.isArray(rule.of) ? (rule.of as readonly Rule[]) : [rule.of as Rule]).flatMap(criteria);
}

describe('learning', () => {
  it('never turns eligible into ineligible or back', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, arbitraryFacts, (rule, known, more) => {
      const before = verdict(rule, known);
      const after = verdict(rule, new Map([...more, ...known]));
      if (before === 'eligible' || before === 'ineligible') expect(after).toBe(before);
    }), { numRuns: 1000 });
  });

  it('of what is not listed as missing changes nothing', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, arbitraryFacts, (rule, known, more) => {
      const { verdict: before, missing } = judge(rule, known);
      const other = [...more].filter(([key]) => !missing.includes(key) && !known.has(key));
      expect(verdict(rule, new Map([...known, ...other]))).toBe(before);
    }), { numRuns: 1000 });
  });

  it('of everything that is missing settles the verdict', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, known) => {
      const { missing } = judge(rule, known);
      const answers = declared(missing.map((key) => [key, DOMAINS[key]?.[0] ?? 0]));
      expect(verdict(rule, new Map([...known, ...answers]))).not.toBe('undetermined');
    }), { numRuns: 1000 });
  });

  it('asks for nothing that could not matter, where no fact is used twice', () => {
    const questions = fc.tuple(arbitraryReadOnce({ conditional: false }), arbitraryFacts).filter(([rule]) => distinguishes(rule));
    fc.assert(fc.property(questions, ([rule, known]) => {
      for (const fact of judge(rule, known).missing) {
        const changes = completions(rule, known).some((world) => {
          const verdicts = (DOMAINS[fact] ?? []).map((value) => plainOutcome(rule, new Map(world).set(fact, value), TODAY));
          return new Set(verdicts).size > 1;
        });
        expect(changes).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it('is asked for exactly while the verdict is open', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      const { verdict: now, missing } = judge(rule, facts);
      expect(missing.length > 0).toBe(now === 'undetermined');
    }), { numRuns: 1000 });
  });
});

describe('explanations', () => {
  it('carry all that is needed: judged by hand from what is shown, the verdict is the same', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      const { verdict: told, explanation } = judge(rule, facts);
      const shown = new Map(leaves(explanation).flatMap(({ rule: leaf, value }) => (value === null || leaf.kind === 'age' ? [] : [[leaf.fact, value] as const])));
      const aged = leaves(explanation).filter(({ rule: leaf, value }) => leaf.kind === 'age' && value !== null).map(({ rule: leaf }) => [leaf.fact, facts.get(leaf.fact)?.value ?? 0] as const);
      expect(verdict(rule, declared([...shown, ...aged]))).toBe(told);
    }), { numRuns: 500 });
  });

  it('name reasons that suffice: all other answers forgotten, the verdict stays', () => {
    fc.assert(fc.property(arbitraryReadOnce(), arbitraryFacts, (rule, facts) => {
      const { verdict: told, explanation } = judge(rule, facts);
      const decisive = new Set(leaves(explanation).filter((leaf) => leaf.decisive).map((leaf) => leaf.rule.fact));
      expect(verdict(rule, new Map([...facts].filter(([key]) => decisive.has(key))))).toBe(told);
    }), { numRuns: 1000 });
  });

  it('say "met" of a number exactly where its distance leaves room', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      for (const { rule: leaf, outcome, distance } of leaves(judge(rule, facts).explanation)) {
        if (distance === null) continue;
        const strict = (leaf.kind === 'compare' || leaf.kind === 'age') && (leaf.is === 'more-than' || leaf.is === 'less-than');
        expect(outcome).toBe(strict ? (distance > 0 ? 'met' : 'unmet') : distance >= 0 ? 'met' : 'unmet');
      }
    }), { numRuns: 500 });
  });

  it('are the same bytes for the same input', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      const again = JSON.parse(JSON.stringify(rule)) as Rule;
      expect(JSON.stringify(judge(again, new Map([...facts].toReversed())))).toBe(JSON.stringify(judge(rule, facts)));
    }), { numRuns: 300 });
  });

  it('leave the verdict alone, however well the facts are proven', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      const verified = new Map([...facts].map(([key, { value }]) => [key, { value, evidence: 'verified' as const }]));
      const { verdict: told, evidenceShort } = judge(rule, verified);
      expect(told).toBe(verdict(rule, facts));
      expect(evidenceShort).toEqual([]);
    }), { numRuns: 300 });
  });
});

describe('the unit that an amount is written in', () => {
  const share = fc.constantFrom(...COMPARISONS).map((is): Rule => ({ kind: 'compare', fact: 'rd_ratio', is, threshold: { amount: 1_000_000, unit: 'ratio' }, citations: [] }));
  const rules = arbitraryRule({ leaf: fc.oneof({ weight: 2, arbitrary: arbitraryAmount }, { weight: 1, arbitrary: arbitraryLeaf }, { weight: 1, arbitrary: share as fc.Arbitrary<LeafRule> }) });
  const spending = fc.option(fc.constantFrom(0, 50, 100)).map((spend) => declared(spend === null ? [] : [['rd_spend', spend]]));
  const companies = fc.tuple(arbitraryFacts, spending).map(([facts, spend]): Facts => new Map([...facts, ...spend]));
  const read = (document: string): Rule => {
    const parsed = parseRule(JSON.parse(document), testVocabulary);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
    return parsed.value;
  };
  /** Whole yuan, written in yuan, in 万元, or with 万元 simply put in the place of yuan. */
  const inYuan = (rule: Rule) => JSON.stringify(printRule(rule));
  const inWan = (rule: Rule) => inYuan(rule).replaceAll(/(\d+) CNY/g, (_, yuan: string) => `${yuan.padStart(5, '0').replace(/(?=\d{4}$)/, '.')} 万元`);
  const timesTenThousand = (rule: Rule) => inYuan(rule).replaceAll(' CNY', ' 万元');

  it('changes nothing: not a word of the explanation', () => {
    fc.assert(fc.property(rules, companies, (rule, facts) => {
      expect(JSON.stringify(judge(read(inWan(rule)), facts))).toBe(JSON.stringify(judge(read(inYuan(rule)), facts)));
    }), { numRuns: 500 });
  });

  it('changes nothing but the distances where the company is ten thousand times as large: verdict, outcomes, reasons and gaps stay', () => {
    const AMOUNTS = ['revenue', 'rd_spend'];
    const told = (rule: Rule, facts: Facts, scale: number) => {
      const { verdict: seen, missing, explanation } = judge(rule, facts);
      return { seen, missing, parts: leaves(explanation).map(({ path, outcome, decisive, distance, unit }) => ({ path, outcome, decisive, distance: distance !== null && unit === 'CNY' ? distance * scale : distance })) };
    };
    fc.assert(fc.property(rules, companies, (rule, facts) => {
      const larger = new Map([...facts].map(([key, known]) => [key, AMOUNTS.includes(key) ? { ...known, value: (known.value as number) * 10_000 } : known] as const));
      expect(told(read(timesTenThousand(rule)), larger, 1)).toEqual(told(read(inYuan(rule)), facts, 10_000));
    }), { numRuns: 500 });
  });
});

describe('the order of parts', () => {
  it('does not matter to the verdict', () => {
    fc.assert(fc.property(arbitraryRule(), arbitraryFacts, (rule, facts) => {
      expect(verdict(reversed(rule), facts)).toBe(verdict(rule, facts));
    }), { numRuns: 500 });
  });
});

function reversed(rule: Rule): Rule {
  switch (rule.kind) {
    case 'all':
    case 'any':
    case 'at-least-of':
      return { ...rule, of: rule.of.map(reversed).toReversed() };
    case 'not':
      return { ...rule, of: reversed(rule.of) };
    case 'when':
      return { ...rule, when: reversed(rule.when), then: reversed(rule.then) };
    default:
      return rule;
  }
}

describe('a broken criterion', () => {
  it('hides nothing: the verdict is faulty, or what it is whichever way that criterion came out', () => {
    const broken: Rule = { kind: 'answer', fact: 'no_such_fact', is: true, citations: [] };
    fc.assert(fc.property(arbitraryReadOnce({ conditional: false }), arbitraryFacts, (rule, facts) => {
      const told = verdict(breakFirst(rule, broken), facts);
      const open = verdict(rule, new Map([...facts].filter(([key]) => key !== firstFact(rule))));
      expect(told).toBe(open === 'undetermined' && told === 'faulty' ? 'faulty' : open);
      if (told === 'faulty') expect(open).toBe('undetermined');
    }), { numRuns: 500 });
  });
});

function firstFact(rule: Rule): string {
  const [first] = criteria(rule);
  return first && 'fact' in first ? first.fact : '';
}

function breakFirst(rule: Rule, broken: Rule): Rule {
  if ('fact' in rule) return broken;
  if (rule.kind === 'all' || rule.kind === 'any' || rule.kind === 'at-least-of') return { ...rule, of: rule.of.map((part, index) => (index === 0 ? breakFirst(part, broken) : part)) };
  return rule.kind === 'not' ? { ...rule, of: breakFirst(rule.of, broken) } : rule;
}
