// @ts-nocheck
import { covers, type CalendarDate } from '../calendar.ts';
import type { Catalog } from '../catalog/product.ts';
import type { FactKey, Vocabulary } from '../facts/fact.ts';
import type { Rule } from '../rules/rule.ts';
import { isLeaf, partsOf } from '../rules/walk.ts';

/**
 * Which products read a base fact on a day, directly, through a derived fact or through a named rule; ids in the order of the catalog.
 * A fact that no product reads is not in the map: its answer can change no verdict.
 */
export function usedBy(catalog: Catalog, vocabulary: Vocabulary, asOf: CalendarDate): ReadonlyMap<FactKey, readonly string[]> {
  const definitions = new Map(catalog.definitions.map((definition) => [definition.name, definition.versions.find(({ inForce }) => covers(inForce, asOf))?.rule ?? null]));
  const users = new Map<FactKey, string[]>();
  for (const product of catalog.products) {
    const rule = product.versions.find(({ inForce }) => covers(inForce, asOf))?.rule;
    if (!rule) continue;
    for (const fact of factsRead(rule, definitions, vocabulary)) {
      const products = users.get(fact);
      if (products) products.push(product.id);
      else users.set(fact, [product.id]);
    }
  }
  return users;
}

function factsRead(rule: Rule, definitions: ReadonlyMap<string, Rule | null>, vocabulary: Vocabulary): ReadonlySet<FactKey> {
  const facts = new Set<FactKey>();
  const named = new Set<string>();
  const waiting: Rule[] = [rule];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'ref') {
      const definition = named.has(next.name) ? null : definitions.get(next.name);
      named.add(next.name);
      if (definition) waiting.push(definition);
    } else if (isLeaf(next)) for (const key of vocabulary.derived.get(next.fact)?.inputs ?? [next.fact]) facts.add(key);
    else waiting.push(...partsOf(next));
  }
  return facts;
}
