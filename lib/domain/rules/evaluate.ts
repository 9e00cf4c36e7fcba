import type { CalendarDate } from '../calendar.ts';
import type { NamedRule } from '../catalog/product.ts';
import type { Vocabulary } from '../facts/fact.ts';
import type { Sheet } from '../facts/sheet.ts';
import { circuitBuilder, type Circuit } from './circuit.ts';
import { explainRule } from './explain.ts';
import type { Evaluation, Verdict } from './explanation.ts';
import { linkRule, type Linked } from './link.ts';
import { readSheet } from './reading.ts';
import type { Rule } from './rule.ts';
import { verdictOf, type State } from './truth.ts';

/** What a rule stands in: the day that picks versions of named rules, those rules, and the dictionary. */
export type RuleContext = { readonly asOf: CalendarDate; readonly definitions: readonly NamedRule[]; readonly vocabulary: Vocabulary };

/** Evaluates one rule and explains it. For many rules at once compile them: `compile.ts`. */
export function evaluate(rule: Rule, sheet: Sheet, context: RuleContext): Evaluation {
  const { root, circuit } = compileRule(rule, context);
  return explainRule(root, circuit, readSheet(circuit, sheet), context.asOf);
}

/** The verdict of one rule, without the explanation. */
export function verdictFor(rule: Rule, sheet: Sheet, context: RuleContext): Verdict {
  const { root, circuit } = compileRule(rule, context);
  return verdictOf(readSheet(circuit, sheet).states[root.node] as State);
}

/** One rule linked and in a circuit of its own. */
export function compileRule(rule: Rule, { asOf, definitions, vocabulary }: RuleContext): { readonly root: Linked; readonly circuit: Circuit } {
  const builder = circuitBuilder(vocabulary);
  const root = linkRule(rule, { asOf, definitions: new Map(definitions.map((definition) => [definition.name, definition])) }, builder);
  return { root, circuit: builder.finish() };
}
