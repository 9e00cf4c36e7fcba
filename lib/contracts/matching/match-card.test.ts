import { expect, test } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import type { Catalog, Product, RuleVersion } from '@/lib/domain/catalog/product.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { matchCompany } from '@/lib/domain/matching/match-company.ts';
import type { LeafRule, Rule } from '@/lib/domain/rules/rule.ts';
import { matchCard } from './match-card.ts';

const text = { zh: '测试', en: 'test' };
const source = (id: string, grade: SourceGrade): Source => ({ id, title: id, issuer: id, docNo: null, date: null, url: null, grade, lastChecked: day('2026-09-30') });
const sources = new Map([source('law', 'primary_text'), source('rumour', 'single_weak_source')].map((each) => [each.id, each]));
const staff = (most: number, ...cited: readonly string[]): LeafRule => ({ kind: 'compare', fact: 'employees_total', is: 'at-most', threshold: { amount: most, unit: 'people' }, citations: cited.map((id) => ({ source: id })) });
const version = (id: string, rule: Rule): RuleVersion => ({ id, inForce: { from: null, to: null }, fromPrecision: 'day', toPrecision: 'day', rule, change: null, sources: ['law'], confidence: 'primary_text', terms: [], open: [], records: [] });

/** The card of a product whose own sources are good, and whose rule refers to a named one. */
function cardFor(rule: Rule, named: Rule) {
  const product: Product = { id: 'loan', type: 'credit', name: text, provider: text, summary: text, forWhom: text, places: ['CN'], amount: null, tenorMonths: null, relations: [], versions: [version('loan.1', rule)], added: day('2026-01-01') };
  const catalog: Catalog = { products: [product], definitions: [{ name: 'small', title: text, summary: text, versions: [version('small.1', named)] }] };
  const match = matchCompany(new Map([['employees_total', { value: 50, evidence: 'declared' }]]), catalog, day('2026-11-28'), VOCABULARY).products[0]!;
  return matchCard(match, product, sources);
}
const small: Rule = { kind: 'ref', name: 'small' };

test('a yes that hangs on a weakly sourced criterion says so, in a named rule too', () => {
  expect(cardFor({ kind: 'all', of: [staff(300, 'law'), small] }, staff(100, 'rumour'))).toMatchObject({ state: { verdict: 'eligible' }, confidence: 'single_weak_source' });
  expect(cardFor({ kind: 'all', of: [staff(300, 'law'), small] }, staff(100))).toMatchObject({ state: { verdict: 'eligible' }, confidence: 'single_weak_source' });
});

test('a criterion that is also well sourced, or on which nothing hangs, does not make it weak', () => {
  expect(cardFor({ kind: 'all', of: [staff(300, 'law'), small] }, staff(100, 'rumour', 'law'))).toMatchObject({ state: { verdict: 'eligible' }, confidence: 'primary_text' });
  expect(cardFor({ kind: 'any', of: [staff(300, 'law'), small] }, staff(20, 'rumour'))).toMatchObject({ state: { verdict: 'eligible' }, confidence: 'primary_text' });
  expect(cardFor({ kind: 'all', of: [staff(300, 'law'), small] }, staff(20, 'rumour'))).toMatchObject({ state: { verdict: 'ineligible' }, confidence: 'primary_text' });
});
