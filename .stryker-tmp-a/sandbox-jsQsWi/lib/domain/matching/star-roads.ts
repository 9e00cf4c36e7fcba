// @ts-nocheck
import type { Rule } from '../rules/rule.ts';

/** The product whose tree says how the roads to the STAR Market fit together. */
export const STAR_PRODUCT = 'star-listing';

/** What every road has to pass, by the name of the rule: general conditions, sector scope, sci-tech attribute. */
export const STAR_GATES = ['star-general-conditions', 'star-sector-scope', 'star-attribute'] as const;

/** The roads side by side: the five standards of rule 2.1.2, red chips (2.1.3), weighted voting (2.1.4). */
export const STAR_ROADS = ['star-standard-1', 'star-standard-2', 'star-standard-3', 'star-standard-4', 'star-standard-5', 'star-red-chip', 'star-weighted-voting'] as const;

/** Facts that decide which road is a company's at all: a red chip and weighted voting each have one of their own. */
export const STAR_ROUTE_FACTS: readonly string[] = ['is_red_chip', 'has_weighted_voting_rights'];

export type StarRoad = (typeof STAR_ROADS)[number];

/**
 * A rule with every choice on the way to a named rule made in its favour: what one road asks as a whole, gates included.
 * Null where the rule does not refer to that name. Choices that do not lead to it stay open.
 */
export function narrowedTo(rule: Rule, name: string): Rule | null {
  switch (rule.kind) {
    case 'ref':
      return rule.name === name ? rule : null;
    case 'any': {
      const taken = rule.of.map((part) => narrowedTo(part, name)).filter((part) => part !== null);
      return taken.length === 0 ? null : taken.length === 1 ? (taken[0] ?? null) : { ...rule, of: taken };
    }
    case 'all':
    case 'at-least-of': {
      const narrowed = rule.of.map((part) => narrowedTo(part, name));
      return narrowed.every((part) => part === null) ? null : { ...rule, of: rule.of.map((part, index) => narrowed[index] ?? part) };
    }
    case 'when': {
      const then = narrowedTo(rule.then, name);
      return then === null ? null : { ...rule, then };
    }
    default:
      return null;
  }
}

/**
 * What a road asks of the company besides its own rule and the gates: "no red chip" before the five standards. These are the
 * criteria beside the named rule in the groups of the product's tree.
 */
export function besideRoad(rule: Rule, name: string): readonly Rule[] {
  if (rule.kind === 'any') return rule.of.filter((part) => narrowedTo(part, name) !== null).flatMap((part) => besideRoad(part, name));
  if (rule.kind !== 'all') return [];
  return rule.of.flatMap((part) => (narrowedTo(part, name) === null ? (part.kind === 'ref' ? [] : [part]) : besideRoad(part, name)));
}
