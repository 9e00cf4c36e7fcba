/**
 * The bar: a plain interpreter that walks the rule as it stands, knows nothing of the engine, and stops as early as it may.
 * It is also the independent reference that every figure has to agree with. No fact of the benchmark's world is conditional.
 */
// @ts-nocheck

import { reaches } from "../../lib/domain/facts/evidence.ts";
import type { FactValue, Unit } from "../../lib/domain/facts/fact.ts";
import type { Evaluation, Explanation, LeafExplanation, Outcome, Verdict } from "../../lib/domain/rules/explanation.ts";
import type { LeafRule, Rule } from "../../lib/domain/rules/rule.ts";
import { ON, type Entries, type Row } from "./world.ts";

/** Met, unmet or (undefined) unknown. */
type Truth = boolean | undefined;

export function naiveVerdict(rule: Rule, row: Row): Verdict {
  const truth = truthOf(rule, row);
  return truth === undefined ? "undetermined" : truth ? "eligible" : "ineligible";
}

function truthOf(rule: Rule, row: Row): Truth {
  switch (rule.kind) {
    case "all": {
      let truth: Truth = true;
      for (const part of rule.of) {
        const one = truthOf(part, row);
        if (one === false) return false;
        if (one === undefined) truth = undefined;
      }
      return truth;
    }
    case "any": {
      let truth: Truth = false;
      for (const part of rule.of) {
        const one = truthOf(part, row);
        if (one === true) return true;
        if (one === undefined) truth = undefined;
      }
      return truth;
    }
    case "at-least-of": {
      let met = 0;
      let open = 0;
      for (const part of rule.of) {
        const one = truthOf(part, row);
        if (one === true) met += 1;
        else if (one === undefined) open += 1;
      }
      return met >= rule.count ? true : met + open < rule.count ? false : undefined;
    }
    case "not": {
      const one = truthOf(rule.of, row);
      return one === undefined ? undefined : !one;
    }
    case "when":
    case "ref":
      throw new Error("The benchmark's world has neither conditions nor names");
    default:
      return leafHolds(rule, row[rule.fact]);
  }
}

/** Whether a criterion holds; undefined where the fact is not known. */
export function leafHolds(rule: LeafRule, value: FactValue | null | undefined): Truth {
  if (value === undefined || value === null) return undefined;
  switch (rule.kind) {
    case "compare": {
      const amount = rule.threshold.amount;
      switch (rule.is) {
        case "at-least":
          return (value as number) >= amount;
        case "at-most":
          return (value as number) <= amount;
        case "more-than":
          return (value as number) > amount;
        case "less-than":
          return (value as number) < amount;
        case "equal-to":
          return value === amount;
      }
    }
    case "between":
      return (value as number) >= rule.low.amount && (value as number) <= rule.high.amount;
    case "answer":
      return value === rule.is;
    case "member":
      return rule.of.includes(value as string);
    case "overlap": {
      const held = value as readonly string[];
      if (rule.has === "any") return rule.of.some((option) => held.includes(option));
      return rule.has === "every" ? rule.of.every((option) => held.includes(option)) : !rule.of.some((option) => held.includes(option));
    }
    default:
      throw new Error("The benchmark's world has no days");
  }
}

const OUTCOMES = new Map<Truth, Outcome>([[true, "met"], [false, "unmet"], [undefined, "unknown"]]);

type Marked<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;

/** The full explanation: outcomes from the leaves up, then what was decisive from the root down. */
export function naiveExplain(rule: Rule, entries: Entries): Evaluation {
  const explanation = explain(rule, "", entries);
  const missing: string[] = [];
  mark(explanation, explanation.outcome === "unknown" ? missing : null);
  const verdict = explanation.outcome === "met" ? "eligible" : explanation.outcome === "unmet" ? "ineligible" : "undetermined";
  return { verdict, asOf: ON, explanation, missing, evidenceShort: short(explanation, true) };
}

function explain(rule: Rule, path: string, entries: Entries): Explanation {
  const inner = (part: Rule, index: number) => explain(part, path === "" ? String(index) : `${path}.${index}`, entries);
  switch (rule.kind) {
    case "all": {
      const parts = rule.of.map(inner);
      return group(path, "all", parts.some(({ outcome }) => outcome === "unmet") ? "unmet" : parts.every(({ outcome }) => outcome === "met") ? "met" : "unknown", null, parts);
    }
    case "any": {
      const parts = rule.of.map(inner);
      return group(path, "any", parts.some(({ outcome }) => outcome === "met") ? "met" : parts.every(({ outcome }) => outcome === "unmet") ? "unmet" : "unknown", null, parts);
    }
    case "at-least-of": {
      const parts = rule.of.map(inner);
      const met = parts.filter(({ outcome }) => outcome === "met").length;
      const open = parts.filter(({ outcome }) => outcome === "unknown").length;
      return group(path, "at-least-of", met >= rule.count ? "met" : met + open < rule.count ? "unmet" : "unknown", rule.count, parts);
    }
    case "not": {
      const part = inner(rule.of, 0);
      return group(path, "not", part.outcome === "met" ? "unmet" : part.outcome === "unmet" ? "met" : "unknown", null, [part]);
    }
    case "when":
    case "ref":
      throw new Error("The benchmark's world has neither conditions nor names");
    default:
      return leaf(rule, path, entries);
  }
}

type GroupKind = "all" | "any" | "at-least-of" | "not";

function group(path: string, kind: GroupKind, outcome: Outcome, count: number | null, parts: readonly Explanation[]): Explanation {
  return { path, outcome, decisive: false, kind, label: null, count, parts, fault: null };
}

function leaf(rule: LeafRule, path: string, entries: Entries): LeafExplanation {
  const entry = entries[rule.fact];
  if (!entry) throw new Error(rule.fact);
  const { value, missing, evidence: held, derivation } = entry;
  const asked = rule.evidence ?? null;
  return {
    path,
    outcome: OUTCOMES.get(leafHolds(rule, value)) ?? "faulty",
    decisive: false,
    kind: "leaf",
    rule,
    value,
    missing,
    distance: typeof value === "number" ? distance(rule, value) : null,
    unit: unitOf(rule),
    evidence: { held, asked, enough: asked === null || (held !== null && reaches(held, asked)) },
    derivation,
    fault: null,
  };
}

function distance(rule: LeafRule, value: number): number | null {
  if (rule.kind === "between") return Math.min(value - rule.low.amount, rule.high.amount - value);
  if (rule.kind !== "compare") return null;
  const { amount } = rule.threshold;
  return rule.is === "at-least" || rule.is === "more-than" ? value - amount : amount - value;
}

function unitOf(rule: LeafRule): Unit | null {
  return rule.kind === "compare" ? rule.threshold.unit : rule.kind === "between" ? rule.low.unit : null;
}

function mark(node: Explanation, missing: string[] | null): void {
  (node as Marked<Explanation>).decisive = true;
  if (node.kind === "leaf") {
    for (const fact of node.missing) if (missing && !missing.includes(fact)) missing.push(fact);
    return;
  }
  if (node.kind === "ref") return;
  for (const part of node.parts) if (isReason(node.kind as GroupKind, node.outcome, part.outcome)) mark(part, missing);
}

function isReason(kind: GroupKind, whole: Outcome, part: Outcome): boolean {
  if (kind === "not" || whole === "unknown") return kind === "not" || part === "unknown";
  if (kind === "all") return whole === "met" || part === "unmet";
  if (kind === "any") return whole === "unmet" || part === "met";
  return part === whole;
}

/** Criteria that help on weak proof, unless proven ones carry their group without them. */
function short(node: Explanation, wanted: boolean): readonly string[] {
  const helps = wanted ? "met" : "unmet";
  if (node.kind === "leaf") return node.outcome === helps && !node.evidence.enough ? [node.path] : [];
  if (node.kind === "ref") return [];
  if (node.kind === "not") return short(node.parts[0] as Explanation, !wanted);
  const lists = node.parts.map((part) => short(part, wanted));
  const size = node.parts.length;
  const needed = node.kind === "at-least-of" ? (wanted ? (node.count ?? 0) : size - (node.count ?? 0) + 1) : (node.kind === "any") === wanted ? 1 : size;
  const proven = node.parts.filter((part, index) => part.outcome === helps && lists[index]?.length === 0).length;
  return node.outcome === helps && proven >= needed ? [] : lists.flat();
}
