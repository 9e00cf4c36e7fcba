/**
 * The cheapest path by trying everything: every fact of a rule at every value worth trying, in every combination. Slow and plain; it shares
 * with the engine only what a step costs and which moves the dictionary allows.
 */
// @ts-nocheck

import type { FactKey, FactValue } from "../../lib/domain/facts/fact.ts";
import { stepCost } from "../../lib/domain/rules/path.ts";
import type { LeafRule, Rule } from "../../lib/domain/rules/rule.ts";
import { criteriaOf } from "../../lib/domain/rules/walk.ts";
import { leafHolds, naiveVerdict } from "./naive.ts";
import { vocabulary, type Entries, type Row } from "./world.ts";

/** More combinations than this are not tried. */
const MOST = 20_000;

type Choice = { readonly value: FactValue | undefined; readonly cost: number };

/** The cost of the cheapest path, Infinity where there is none, "met" where none is needed, null where trying everything would take too long. */
export function bestPathCost(rule: Rule, company: Entries): number | "met" | null {
  const row = Object.fromEntries(Object.entries(company).map(([key, { value }]) => [key, value ?? undefined])) as Row;
  if (naiveVerdict(rule, row) === "eligible") return "met";
  const leaves = criteriaOf(rule).map((node) => node.rule);
  const facts = [...new Set(leaves.map(({ fact }) => fact))];
  const choices = facts.map((fact) => choicesFor(fact, leaves.filter((leaf) => leaf.fact === fact), row[fact]));
  if (choices.reduce((product, list) => product * list.length, 1) > MOST) return null;
  let best = Infinity;
  const trial: Record<FactKey, FactValue | undefined> = { ...row };
  const tryFrom = (index: number, cost: number): void => {
    if (cost >= best) return;
    const fact = facts[index];
    if (fact === undefined) {
      if (naiveVerdict(rule, trial) === "eligible") best = cost;
      return;
    }
    for (const choice of choices[index] ?? []) {
      trial[fact] = choice.value;
      tryFrom(index + 1, cost + choice.cost);
    }
  };
  tryFrom(0, 0);
  return best;
}

function choicesFor(fact: FactKey, leaves: readonly LeafRule[], now: FactValue | undefined): readonly Choice[] {
  const all = valuesFor(leaves, now).flatMap((value): readonly Choice[] => {
    const move = moveTo(fact, value, now);
    return move === null ? [] : [{ value, cost: stepCost(move, now ?? null, value) }];
  });
  const results = ({ value }: Choice) => leaves.map((leaf) => String(leafHolds(leaf, value))).join();
  const ordered = all.toSorted((a, b) => a.cost - b.cost);
  const distinct = ordered.filter((choice, index) => ordered.findIndex((other) => results(other) === results(choice)) === index);
  return [{ value: now, cost: 0 }, ...distinct];
}

function moveTo(fact: FactKey, value: FactValue, now: FactValue | undefined): "answer" | "raise" | "lower" | "gain" | null {
  if (now === undefined) return "answer";
  const moves = vocabulary.facts.get(fact)?.moves ?? [];
  const move = typeof value === "number" ? (value > (now as number) ? "raise" : "lower") : "gain";
  return moves.includes(move) && value !== false ? move : null;
}

function valuesFor(leaves: readonly LeafRule[], now: FactValue | undefined): readonly FactValue[] {
  const values = leaves.flatMap((leaf): readonly FactValue[] => {
    switch (leaf.kind) {
      case "compare":
        return [leaf.threshold.amount - 1, leaf.threshold.amount, leaf.threshold.amount + 1];
      case "between":
        return [leaf.low.amount - 1, leaf.low.amount, leaf.high.amount, leaf.high.amount + 1];
      case "answer":
        return [true, false];
      case "member":
        return ["a", "b", "c", "d", "e", "f", "g", "h"];
      case "overlap":
        return subsets([...new Set(leaves.flatMap((other) => (other.kind === "overlap" ? other.of : [])))]).map((more) => [...new Set([...((now as readonly string[] | undefined) ?? []), ...more])]);
      default:
        return [];
    }
  });
  return values.filter((value) => value !== now);
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]]);
}
