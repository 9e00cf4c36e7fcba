/** Random catalogs for the tests of matching. */
// @ts-nocheck

import fc from 'fast-check';
import { day, type DateRange } from '../../calendar.ts';
import type { Catalog, Product, RuleVersion } from '../../catalog/product.ts';
import { arbitraryRule } from '../../rules/examples/arbitrary-rule.ts';
import type { Rule } from '../../rules/rule.ts';

/** A version with nothing but a rule and its period. */
export function version(id: string, rule: Rule | null, inForce: DateRange = { from: null, to: null }): RuleVersion {
  return { id, inForce, fromPrecision: 'day', toPrecision: 'day', rule, change: null, sources: ['s'], confidence: 'primary_text', terms: [], open: [], records: [] };
}

/** A product with nothing but its versions. */
export function product(id: string, versions: readonly RuleVersion[]): Product {
  const name = { zh: id, en: id };
  return { id, type: 'credit', name, provider: name, summary: name, forWhom: name, places: ['CN'], amount: null, tenorMonths: null, relations: [], versions, added: day('2024-01-01') };
}

/** Some products, one definition that some of them refer to. */
export const arbitraryCatalog: fc.Arbitrary<Catalog> = fc.tuple(fc.array(arbitraryRule(), { minLength: 1, maxLength: 6 }), arbitraryRule()).map(([rules, shared]) => ({
  products: rules.map((rule, index) => product(`p${index}`, [version(`p${index}-v1`, index % 3 === 2 ? { kind: 'all', of: [rule, { kind: 'ref', name: 'shared' }] } : rule)])),
  definitions: [{ name: 'shared', title: { zh: '共用', en: 'Shared' }, summary: { zh: '共用', en: 'Shared' }, versions: [version('shared-v1', shared)] }],
}));
