import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/fact.ts';
import { sheetOf } from '../facts/sheet.ts';
import { product, version } from '../matching/examples/catalog.ts';
import { companiesIn, flatFacts, screenColumns, screenCompanies, verdictAt } from '../matching/portfolio.ts';
import { encodeColumns, replaceRow } from './columns.ts';
import { compileCatalog } from './compile.ts';
import { verdictFor } from './evaluate.ts';
import { arbitraryFacts, arbitraryRule, declared, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import type { Verdict } from './explanation.ts';
import { blankPlanes, marksOf } from './plane-gates.ts';
import type { Rule } from './rule.ts';
import { FAULTY_GROUP, FAULTY_LEAF, MET, UNMET } from './truth.ts';

const context = { asOf: TODAY, definitions: [], vocabulary: testVocabulary };
const flag = (fact: string, is = true): Rule => ({ kind: 'answer', fact, is, citations: [] });
const share: Rule = { kind: 'compare', fact: 'rd_ratio', is: 'at-least', threshold: { amount: 100_000, unit: 'ratio' }, citations: [] };
const broken = fc.constantFrom<Rule>(flag('gone'), { kind: 'all', of: [] }, { kind: 'ref', name: 'nowhere' }, share);
/** Rules of every kind, some with a part that is broken for all companies or for some. */
const rules = fc.oneof({ weight: 2, arbitrary: arbitraryRule() }, { weight: 1, arbitrary: fc.tuple(arbitraryRule(), arbitraryRule(), broken, fc.constantFrom<'all' | 'any' | 'count' | 'when' | 'not'>('all', 'any', 'count', 'when', 'not')).map(([a, b, part, how]): Rule => {
  if (how === 'count') return { kind: 'at-least-of', count: 2, of: [a, part, b] };
  if (how === 'when') return { kind: 'any', of: [{ kind: 'when', when: part, then: a }, b] };
  return how === 'not' ? { kind: 'not', of: { kind: 'all', of: [a, part] } } : { kind: how, of: [a, part, b] };
}) });
/** A few hundred companies from a few, so that several words are filled and no two words are alike; some are penniless. */
const companies = fc.tuple(fc.array(arbitraryFacts, { minLength: 7, maxLength: 7 }), fc.integer({ min: 33, max: 300 })).map(([few, count]) => {
  const kinds = few.flatMap((facts): readonly Facts[] => [facts, new Map([...facts, ...declared([['revenue', 0], ['rd_spend', 1]])])]);
  return Array.from({ length: count }, (_, company) => kinds[(company * company + (company >> 5)) % 14] as Facts);
});

function screened(asked: readonly Rule[], all: readonly Facts[]) {
  const compiled = compileCatalog({ products: asked.map((rule, index) => product(`p${String(index).padStart(2, '0')}`, [version(`v${index}`, rule)])), definitions: [] }, testVocabulary, TODAY);
  return { compiled, rows: all.map((facts) => flatFacts(compiled, sheetOf(facts, testVocabulary, TODAY))) };
}

/** The verdicts of one company after the other, of those that are alike once. */
function alone(asked: readonly Rule[]) {
  const told = new Map<Facts, readonly Verdict[]>();
  return (facts: Facts) => {
    const verdicts = told.get(facts) ?? asked.map((rule) => verdictFor(rule, sheetOf(facts, testVocabulary, TODAY), context));
    told.set(facts, verdicts);
    return verdicts;
  };
}

describe('hundreds of companies at once', () => {
  it('get the verdicts that each gets alone, broken parts among the rules or not', () => {
    fc.assert(fc.property(fc.array(rules, { minLength: 1, maxLength: 6 }), companies, (asked, all) => {
      const { compiled, rows } = screened(asked, all);
      const { products, companies: count } = screenCompanies(compiled, rows, TODAY);
      expect(count).toBe(all.length);
      const wanted = alone(asked);
      all.forEach((facts, company) => expect(products.map((column) => verdictAt(column, company))).toEqual(wanted(facts)));
      for (const column of products) expect(companiesIn(column.faulty, count)).toEqual(all.flatMap((_, company) => (verdictAt(column, company) === 'faulty' ? [company] : [])));
    }), { numRuns: 60 });
  });

  it('can change one by one, to a fault and back', () => {
    fc.assert(fc.property(fc.array(rules, { minLength: 1, maxLength: 3 }), companies, arbitraryFacts, fc.nat(), (some, all, other, index) => {
      const asked = [...some, share];
      const { compiled, rows } = screened(asked, all);
      const company = index % all.length;
      const columns = encodeColumns(compiled.circuit, rows, TODAY);
      for (const facts of [declared([['revenue', 0], ['rd_spend', 1]]), new Map<string, never>(), declared([['revenue', 100], ['rd_spend', 50]]), other]) {
        replaceRow(columns, company, flatFacts(compiled, sheetOf(facts, testVocabulary, TODAY)));
        const { products } = screenColumns(compiled, columns);
        [company, (company + 1) % all.length, (company + 32) % all.length].forEach((at) => expect(products.map((column) => verdictAt(column, at))).toEqual(alone(asked)(at === company ? facts : (all[at] as Facts))));
      }
    }), { numRuns: 40 });
  });

  it('are many more than fit beside each other in one run', () => {
    const all = Array.from({ length: 9000 }, (_, company): Facts => declared([...(company % 3 === 0 ? [['listed', company % 2 === 0] as const] : []), ['patents', company % 4], ['revenue', company % 7 === 0 ? 0 : 100], ['rd_spend', company % 11]]));
    const asked: readonly Rule[] = [{ kind: 'any', of: [flag('listed'), { kind: 'compare', fact: 'patents', is: 'at-least', threshold: { amount: 3, unit: 'count' }, citations: [] }] }, { kind: 'at-least-of', count: 2, of: [flag('listed'), share, flag('hnte')] }, { kind: 'when', when: flag('listed'), then: share }];
    const { compiled, rows } = screened(asked, all);
    const { products } = screenCompanies(compiled, rows, TODAY);
    for (let company = 0; company < all.length; company += 37) expect(products.map((column) => verdictAt(column, company))).toEqual(alone(asked)(all[company] as Facts));
  });
});

describe('planes before any company is read', () => {
  it('hold what is certain for all of them', () => {
    const { compiled } = screened([{ kind: 'all', of: [flag('listed'), flag('gone'), { kind: 'any', of: [] }] }], []);
    const { circuit } = compiled;
    const marks = marksOf(circuit, []);
    const width = 3;
    const planes = blankPlanes(circuit, width, marks);
    const filled = (plane: Int32Array, node: number) => [...plane.subarray(node * width, node * width + width)];
    const [leaf, group] = [circuit.blank.indexOf(FAULTY_LEAF), circuit.blank.indexOf(FAULTY_GROUP)];
    for (const node of [leaf, group]) for (const plane of [planes.met, planes.unmet, planes.fault]) expect(filled(plane, node)).toEqual([-1, -1, -1]);
    expect(filled(planes.neutral, group)).toEqual([-1, -1, -1]);
    expect(filled(planes.neutral, leaf)).toEqual([0, 0, 0]);
    expect(filled(planes.fault, circuit.tests.node[0] as number)).toEqual([0, 0, 0]);
  });

  it('hold a constant of each outcome', () => {
    const gates = { node: new Int32Array(), kind: new Uint8Array(), count: new Int32Array(), first: Int32Array.of(0), parts: new Int32Array(), ofNode: Int32Array.of(-1, -1) };
    const circuit = { ...screened([flag('listed')], []).compiled.circuit, gates, blank: Uint8Array.of(MET, UNMET) };
    expect(blankPlanes(circuit, 2, marksOf(circuit, []))).toEqual({ width: 2, met: Int32Array.of(-1, -1, 0, 0), unmet: Int32Array.of(0, 0, -1, -1), neutral: new Int32Array(), fault: new Int32Array() });
  });

  it('have room for "not applicable" and for faults only where some node can be so', () => {
    const marked = (rule: Rule, faulty: (circuit: ReturnType<typeof screened>['compiled']['circuit']) => readonly number[] = () => []) => {
      const { circuit } = screened([rule], []).compiled;
      const { neutral, fault } = marksOf(circuit, faulty(circuit));
      return [neutral.filter(Boolean).length, fault.filter(Boolean).length];
    };
    expect(marked({ kind: 'all', of: [flag('listed'), { kind: 'not', of: flag('hnte') }] })).toEqual([0, 0]);
    expect(marked({ kind: 'all', of: [flag('listed'), { kind: 'when', when: flag('listed'), then: flag('hnte') }] })).toEqual([2, 0]);
    expect(marked({ kind: 'all', of: [flag('listed'), { kind: 'not', of: flag('gone') }] })).toEqual([0, 3]);
    expect(marked({ kind: 'all', of: [flag('listed'), { kind: 'not', of: share }] }, ({ tests }) => [tests.node[1] as number])).toEqual([0, 3]);
    expect(marked({ kind: 'any', of: [flag('listed'), { kind: 'all', of: [] }] })).toEqual([2, 2]);
  });
});
