import type { LeafRule, RefRule, Rule } from './rule.ts';

/** A node of a rule with its place, as in explanations: `0.2.1`, the root `""`. */
export type Placed<R extends Rule = Rule> = { readonly path: string; readonly rule: R };

/** Every node of a rule, each before its parts; names are not followed. */
export function nodesOf(rule: Rule, path = ''): readonly Placed[] {
  return [{ path, rule }, ...partsOf(rule).flatMap((part, index) => nodesOf(part, path === '' ? `${index}` : `${path}.${index}`))];
}

/** The parts of a rule in the order of its explanation; none for a criterion or a name. */
export function partsOf(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
    case 'at-least-of':
      return rule.of;
    case 'not':
      return [rule.of];
    case 'when':
      return [rule.when, rule.then];
    default:
      return [];
  }
}

/** The criteria of a rule. */
export function criteriaOf(rule: Rule): readonly Placed<LeafRule>[] {
  return nodesOf(rule).filter((node): node is Placed<LeafRule> => isLeaf(node.rule));
}

/** The names a rule refers to. */
export function referencesOf(rule: Rule): readonly Placed<RefRule>[] {
  return nodesOf(rule).filter((node): node is Placed<RefRule> => node.rule.kind === 'ref');
}

/** Whether the rule is a criterion: neither group nor name. */
export function isLeaf(rule: Rule): rule is LeafRule {
  return 'fact' in rule;
}
