// @ts-nocheck
import { COMPARISON_KEYS, OVERLAP_KEYS } from './parse-leaf.ts';
import { printQuantity } from './quantity.ts';
import type { CitationDocument, RuleDocument } from './rule-document.ts';
import type { AgeRule, Citation, CompareRule, LeafRule, Rule } from './rule.ts';

/** Writes a rule as the document that `parseRule` reads back to the same rule. */
export function printRule(rule: Rule): RuleDocument {
  switch (rule.kind) {
    case 'all':
      return { all: rule.of.map(printRule), ...labelOf(rule) };
    case 'any':
      return { any: rule.of.map(printRule), ...labelOf(rule) };
    case 'at-least-of':
      return { atLeast: { count: rule.count, of: rule.of.map(printRule) }, ...labelOf(rule) };
    case 'not':
      return { not: printRule(rule.of), ...labelOf(rule) };
    case 'when':
      return { when: printRule(rule.when), then: printRule(rule.then), ...labelOf(rule) };
    case 'ref':
      return { rule: rule.name, ...labelOf(rule) };
    default:
      return printLeaf(rule);
  }
}

function printLeaf(rule: LeafRule): RuleDocument {
  const extras = extrasOf(rule);
  switch (rule.kind) {
    case 'compare':
      return { fact: rule.fact, ...printComparison(rule), ...extras };
    case 'age':
      return { age: rule.fact, ...printComparison(rule), ...extras };
    case 'between':
      return { fact: rule.fact, between: [printQuantity(rule.low), printQuantity(rule.high)], ...extras };
    case 'answer':
      return { fact: rule.fact, is: rule.is, ...extras };
    case 'member':
      return { fact: rule.fact, oneOf: rule.of, ...extras };
    case 'overlap':
      return { fact: rule.fact, [keyOf(OVERLAP_KEYS, rule.has)]: rule.of, ...extras };
    case 'day':
      return { fact: rule.fact, ...(rule.from !== null && { from: rule.from }), ...(rule.to !== null && { until: rule.to }), ...extras };
  }
}

function printComparison(rule: CompareRule | AgeRule): object {
  return { [keyOf(COMPARISON_KEYS, rule.is)]: printQuantity(rule.threshold) };
}

function keyOf(keys: Readonly<Record<string, string>>, meaning: string): string {
  return Object.keys(keys).find((key) => keys[key] === meaning) ?? meaning;
}

function extrasOf({ citations, evidence, note }: LeafRule): object {
  return { ...(citations.length > 0 && { sources: citations.map(printCitation) }), ...(evidence && { evidence }), ...(note && { note }) };
}

function printCitation({ source, clause }: Citation): CitationDocument {
  return clause === undefined ? source : { source, clause };
}

function labelOf({ label }: { readonly label?: Exclude<Rule, LeafRule>['label'] }): object {
  return label ? { label } : {};
}
