import type { FactKey } from '../facts/fact.ts';
import type { Rule } from './rule.ts';
import { isLeaf, partsOf } from './walk.ts';

/**
 * The options that a rule names for each of its facts, through named rules (`definitions` of the day by name): of `sectors`, for
 * instance, those it asks for or admits. Options that a rule excludes (`none`, or under a `not`) are not named.
 */
export function factsNamed(rule: Rule, definitions: ReadonlyMap<string, Rule | null>): ReadonlyMap<FactKey, ReadonlySet<string>> {
  const named = new Map<FactKey, Set<string>>();
  const seen = new Set<string>();
  const waiting: Rule[] = [rule];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'ref') {
      const definition = seen.has(next.name) ? null : definitions.get(next.name);
      seen.add(next.name);
      if (definition) waiting.push(definition);
    } else if (isLeaf(next)) {
      if (next.kind !== 'member' && !(next.kind === 'overlap' && next.has !== 'none')) continue;
      const options = named.get(next.fact) ?? new Set<string>();
      named.set(next.fact, options);
      next.of.forEach((option) => options.add(option));
    } else if (next.kind !== 'not') waiting.push(...partsOf(next));
  }
  return named;
}
