import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../facts/sheet.ts';
import { evaluate } from './evaluate.ts';
import { arbitraryFacts, arbitraryRule, declared, DOMAINS, TODAY } from './examples/arbitrary-rule.ts';
import { testVocabulary } from './examples/vocabulary.ts';
import { nextQuestions, unlocks, type OpenProduct } from './next-question.ts';
import type { Rule } from './rule.ts';
import type { Facts } from '../facts/fact.ts';

const open = (rules: readonly Rule[], facts: Facts): readonly OpenProduct[] =>
  rules.map((rule, index) => ({ product: `p${index}`, missing: evaluate(rule, sheetOf(facts, testVocabulary, TODAY), { asOf: TODAY, definitions: [], vocabulary: testVocabulary }).missing }));

describe('the next question', () => {
  it('is the one that touches most products, of equals the one that costs least, of these the one that settles more', () => {
    const products: readonly OpenProduct[] = [
      { product: 'a', missing: ['profit', 'patents'] },
      { product: 'b', missing: ['revenue', 'patents'] },
      { product: 'c', missing: ['revenue', 'profit', 'patents'] },
      { product: 'd', missing: ['hnte'] },
      { product: 'e', missing: ['listed', 'sector'] },
    ];
    expect(nextQuestions(products, testVocabulary).map(({ fact, products: ids }) => [fact, ids.join('')])).toEqual([['patents', 'abc'], ['revenue', 'bc'], ['profit', 'ac'], ['hnte', 'd'], ['listed', 'e'], ['sector', 'e']]);
  });

  it('of equals is the one that settles a product alone, then the first by name, however the products come', () => {
    const products: readonly OpenProduct[] = [{ product: 'a', missing: ['patents', 'listed'] }, { product: 'b', missing: ['sector'] }, { product: 'c', missing: ['hnte', 'listed'] }, { product: 'd', missing: ['zones', 'sector'] }];
    const order = (given: readonly OpenProduct[]) => nextQuestions(given, testVocabulary).map(({ fact }) => fact);
    expect(order(products)).toEqual(['sector', 'listed', 'hnte', 'patents', 'zones']);
    expect(order(products.toReversed())).toEqual(['sector', 'listed', 'hnte', 'patents', 'zones']);
  });

  it('that the dictionary does not know counts as the dearest', () => {
    const questions = nextQuestions([{ product: 'a', missing: ['.odd', 'gone', 'profit', 'revenue'] }], testVocabulary);
    expect(questions.map(({ fact, effort }) => [fact, effort])).toEqual([['revenue', 2], ['', 3], ['gone', 3], ['profit', 3]]);
  });

  it('takes the years of a series as one question', () => {
    const [question] = nextQuestions([{ product: 'a', missing: ['history.2024', 'history.2023'] }, { product: 'b', missing: ['history.2025'] }], testVocabulary);
    expect(question).toEqual({ fact: 'history', paths: ['history.2023', 'history.2024', 'history.2025'], effort: 1, products: ['a', 'b'] });
  });

  it('is none when no answer can change a verdict, and one of the open facts otherwise', () => {
    fc.assert(fc.property(fc.array(arbitraryRule(), { maxLength: 4 }), arbitraryFacts, (rules, facts) => {
      const products = open(rules, facts);
      const questions = nextQuestions(products, testVocabulary);
      expect(questions.length > 0).toBe(products.some(({ missing }) => missing.length > 0));
      for (const { fact } of questions) expect(facts.has(fact)).toBe(false);
    }), { numRuns: 300 });
  });

  it('leads to the end: always answering the first one settles everything, each fact asked once', () => {
    fc.assert(fc.property(fc.array(arbitraryRule(), { minLength: 1, maxLength: 4 }), (rules) => {
      let facts: Facts = new Map();
      for (let asked = 0; asked <= Object.keys(DOMAINS).length; asked++) {
        const [question] = nextQuestions(open(rules, facts), testVocabulary);
        if (!question) return;
        expect(facts.has(question.fact)).toBe(false);
        facts = new Map([...facts, ...declared([[question.fact, DOMAINS[question.fact]?.at(-1) ?? 0]])]);
      }
      throw new Error('Questions went on');
    }), { numRuns: 200 });
  });
});

describe('what a few answers unlock', () => {
  it('counts answers and products as promised', () => {
    const products: readonly OpenProduct[] = [{ product: 'a', missing: ['patents'] }, { product: 'b', missing: ['patents', 'profit'] }, { product: 'c', missing: ['profit'] }, { product: 'd', missing: [] }];
    expect(unlocks(products, testVocabulary)).toEqual([{ answers: 1, products: 1, facts: ['patents'] }, { answers: 2, products: 3, facts: ['patents', 'profit'] }]);
  });

  it('takes the product with fewest questions first, of these the cheapest, of these the first by name', () => {
    const products: readonly OpenProduct[] = [{ product: 'e', missing: ['profit', 'revenue', 'gone'] }, { product: 'd', missing: ['profit'] }, { product: 'c', missing: ['revenue'] }, { product: 'b', missing: ['hnte'] }, { product: 'a', missing: ['listed'] }];
    const steps = [{ answers: 1, products: 1, facts: ['listed'] }, { answers: 2, products: 2, facts: ['listed', 'hnte'] }, { answers: 3, products: 3, facts: ['listed', 'hnte', 'revenue'] }, { answers: 4, products: 4, facts: ['listed', 'hnte', 'revenue', 'profit'] }, { answers: 5, products: 5, facts: ['listed', 'hnte', 'revenue', 'profit', 'gone'] }];
    expect(unlocks(products, testVocabulary)).toEqual(steps);
    expect(unlocks(products.toReversed(), testVocabulary)).toEqual(steps);
    const pairs: readonly OpenProduct[] = [{ product: 'a', missing: ['gone', 'profit'] }, { product: 'b', missing: ['hnte', 'listed'] }];
    expect(unlocks(pairs, testVocabulary).map(({ facts }) => facts)).toEqual([['hnte', 'listed'], ['hnte', 'listed', 'gone', 'profit']]);
  });

  it('is kept: with these facts answered, at least so many products are judged', () => {
    fc.assert(fc.property(fc.array(arbitraryRule(), { maxLength: 5 }), arbitraryFacts, (rules, facts) => {
      for (const { facts: answered, products } of unlocks(open(rules, facts), testVocabulary)) {
        const told = declared(answered.map((key) => [key, DOMAINS[key]?.[0] ?? 0]));
        const left = open(rules, new Map([...facts, ...told])).filter(({ missing }) => missing.length > 0).length;
        expect(open(rules, facts).filter(({ missing }) => missing.length > 0).length - left).toBeGreaterThanOrEqual(products);
      }
    }), { numRuns: 300 });
  });
});
