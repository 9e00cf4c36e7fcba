/**
 * Three-valued logic for engines that know two values: a rule as two plain formulas, one that holds where it is surely met and one
 * that holds where it can be met. Negation is pushed down to the criteria.
 */
// @ts-nocheck

import type { LeafRule, Rule } from "../../lib/domain/rules/rule.ts";

/** `open`: what an unknown fact counts as. `positive`: false asks for the opposite of the criterion. */
export type Formula =
  | { readonly kind: "and" | "or"; readonly of: readonly Formula[] }
  | { readonly kind: "count"; readonly count: number; readonly of: readonly Formula[] }
  | { readonly kind: "leaf"; readonly rule: LeafRule; readonly positive: boolean; readonly open: boolean };

/** The formula that holds where the rule is surely met (`open` false) or can be met (`open` true). */
export function formulaOf(rule: Rule, open: boolean, positive = true): Formula {
  const parts = (of: readonly Rule[]) => of.map((part) => formulaOf(part, open, positive));
  switch (rule.kind) {
    case "all":
      return { kind: positive ? "and" : "or", of: parts(rule.of) };
    case "any":
      return { kind: positive ? "or" : "and", of: parts(rule.of) };
    case "at-least-of":
      return { kind: "count", count: positive ? rule.count : rule.of.length - rule.count + 1, of: parts(rule.of) };
    case "not":
      return formulaOf(rule.of, open, !positive);
    case "when":
    case "ref":
      throw new Error("The benchmark's world has neither conditions nor names");
    default:
      return { kind: "leaf", rule, positive, open };
  }
}

/** "At least k of n" spelled out for engines that cannot count: any of all combinations. */
export function combinations<T>(of: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return of.flatMap((first, index) => combinations(of.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}
