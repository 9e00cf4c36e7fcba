import { covers, type CalendarDate } from '../calendar.ts';
import type { Catalog } from '../catalog/product.ts';
import { AUDITED, isOfStatements } from '../facts/audited-years.ts';
import type { FactKey, Vocabulary } from '../facts/fact.ts';
import type { LeafRule, Rule } from '../rules/rule.ts';
import { isLeaf, partsOf } from '../rules/walk.ts';

/** A product that reads a fact, and the first criterion of it that does. */
export type FactReader = { readonly product: string; readonly rule: LeafRule };

/**
 * Which products read a base fact on a day, directly, through a derived fact or through a named rule, in the order of the catalog.
 * A fact that no product reads is not in the map: its answer can change no verdict.
 */
export function usedBy(catalog: Catalog, vocabulary: Vocabulary, asOf: CalendarDate): ReadonlyMap<FactKey, readonly FactReader[]> {
  const definitions = new Map(catalog.definitions.map((definition) => [definition.name, definition.versions.find(({ inForce }) => covers(inForce, asOf))?.rule ?? null]));
  const users = new Map<FactKey, FactReader[]>();
  for (const product of catalog.products) {
    const rule = product.versions.find(({ inForce }) => covers(inForce, asOf))?.rule;
    if (!rule) continue;
    for (const [fact, criterion] of factsRead(rule, definitions, vocabulary)) {
      const readers = users.get(fact) ?? [];
      users.set(fact, readers);
      readers.push({ product: product.id, rule: criterion });
    }
  }
  return users;
}

function factsRead(rule: Rule, definitions: ReadonlyMap<string, Rule | null>, vocabulary: Vocabulary): ReadonlyMap<FactKey, LeafRule> {
  const facts = new Map<FactKey, LeafRule>();
  const named = new Set<string>();
  const waiting: Rule[] = [rule];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'ref') {
      const definition = named.has(next.name) ? null : definitions.get(next.name);
      named.add(next.name);
      if (definition) waiting.push(definition);
    } else if (isLeaf(next)) for (const key of readBy(next, vocabulary)) facts.set(key, facts.get(key) ?? next);
    else waiting.push(...partsOf(next).toReversed());
  }
  return facts;
}

/** The base facts a criterion looks at; one that asks for audited figures of the statements also looks at which years were audited. */
function readBy(criterion: LeafRule, vocabulary: Vocabulary): readonly FactKey[] {
  const inputs = vocabulary.derived.get(criterion.fact)?.inputs ?? [criterion.fact];
  const audited = criterion.evidence === 'audited' && inputs.some((key) => isOfStatementsKey(key, vocabulary));
  return audited ? [...inputs, AUDITED] : inputs;
}

function isOfStatementsKey(key: FactKey, vocabulary: Vocabulary): boolean {
  const definition = vocabulary.facts.get(key);
  return definition !== undefined && isOfStatements(definition);
}
