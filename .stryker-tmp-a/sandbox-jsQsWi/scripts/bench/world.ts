/**
 * The world of the benchmark, the same in every run: a dictionary, products whose thresholds come from a few round numbers as in
 * real rule books, and companies of whom a tenth of the facts is unknown. Thresholds lie low in each range, so that most
 * criteria are met and verdicts of all three kinds occur.
 */
// @ts-nocheck

import { day } from "../../lib/domain/calendar.ts";
import type { Catalog, Product, RuleVersion } from "../../lib/domain/catalog/product.ts";
import type { FactDefinition, FactKey, FactShape, FactValue, Unit, Vocabulary } from "../../lib/domain/facts/fact.ts";
import type { Sheet, SheetEntry } from "../../lib/domain/facts/sheet.ts";
import type { LeafRule, Rule } from "../../lib/domain/rules/rule.ts";

export const ON = day("2026-09-01");
const UNKNOWN_SHARE = 0.1;
const NUMBERS = 40;
const FLAGS = 10;
const CHOICES = 6;
const SETS = 4;
const OPTIONS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const TOP = 1_000_000;

export type Row = Readonly<Record<FactKey, FactValue | undefined>>;
export type Dice = () => number;

/** Numbers from 0 to 1, the same sequence for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const UNITS: readonly Unit[] = ["CNY", "count", "people", "ratio"];
const text = (name: string) => ({ zh: name, en: name });
const options = OPTIONS.map((value) => ({ value, label: text(value) }));

function definition(key: FactKey, shape: FactShape, index: number): FactDefinition {
  return { key, shape, period: "at-date", section: "company", label: text(key), question: text(key), effort: 1, ...(index % 3 !== 0 && { moves: shape.kind === "number" ? ["raise", "lower"] : ["gain"] }) };
}

const names = (prefix: string, size: number) => Array.from({ length: size }, (_, index) => `${prefix}_${index}`);
const DEFINITIONS: readonly FactDefinition[] = [
  ...names("number", NUMBERS).map((key, index) => definition(key, { kind: "number", unit: UNITS[index % UNITS.length] ?? "CNY" }, index)),
  ...names("flag", FLAGS).map((key, index) => definition(key, { kind: "flag" }, index)),
  ...names("choice", CHOICES).map((key, index) => definition(key, { kind: "choice", options }, index)),
  ...names("set", SETS).map((key, index) => definition(key, { kind: "set", options }, index)),
];

export const vocabulary: Vocabulary = { facts: new Map(DEFINITIONS.map((fact) => [fact.key, fact])), derived: new Map() };

function pick<T>(roll: Dice, from: readonly T[]): T {
  return from[Math.floor(roll() * from.length)] as T;
}

function leaf(roll: Dice): LeafRule {
  const citations = [{ source: `source-${Math.floor(roll() * 40)}`, clause: `article ${Math.floor(roll() * 30)}` }];
  const fact = pick(roll, DEFINITIONS);
  const { key, shape } = fact;
  if (shape.kind === "number") {
    const { unit } = shape;
    const amount = 50_000 * (1 + Math.floor(roll() * 5));
    const kind = roll();
    const evidence = roll() < 0.2 ? { evidence: "audited" as const } : {};
    if (kind < 0.65) return { kind: "compare", fact: key, is: kind < 0.5 ? "at-least" : "more-than", threshold: { amount, unit }, citations, ...evidence };
    if (kind < 0.9) return { kind: "compare", fact: key, is: kind < 0.8 ? "at-most" : "less-than", threshold: { amount: TOP - amount, unit }, citations, ...evidence };
    return { kind: "between", fact: key, low: { amount, unit }, high: { amount: TOP - amount, unit }, citations, ...evidence };
  }
  if (shape.kind === "flag") return { kind: "answer", fact: key, is: roll() < 0.7, citations };
  if (shape.kind === "choice") return { kind: "member", fact: key, of: OPTIONS.slice(0, 4 + Math.floor(roll() * 3)), citations };
  return { kind: "overlap", fact: key, has: pick(roll, ["any", "any", "none", "every"] as const), of: OPTIONS.slice(0, 1 + Math.floor(roll() * 3)), citations };
}

function several(roll: Dice, least: number, most: number, make: (roll: Dice) => Rule): readonly Rule[] {
  return Array.from({ length: least + Math.floor(roll() * (most - least + 1)) }, () => make(roll));
}

function group(roll: Dice): Rule {
  const kind = roll();
  if (kind < 0.5) return { kind: "any", of: several(roll, 2, 3, branch) };
  if (kind < 0.75) return { kind: "at-least-of", count: 2, of: several(roll, 3, 4, leaf) };
  if (kind < 0.9) return { kind: "not", of: { kind: "all", of: several(roll, 2, 3, leaf) } };
  return { kind: "all", of: several(roll, 2, 2, leaf) };
}

function branch(roll: Dice): Rule {
  return roll() < 0.3 ? { kind: "all", of: several(roll, 2, 2, leaf) } : leaf(roll);
}

/** A product's rule: some criteria of its own and some groups, twelve or so criteria on average. */
function productRule(roll: Dice): Rule {
  return { kind: "all", of: [...several(roll, 3, 5, leaf), ...several(roll, 2, 3, group)] };
}

/** As many products as asked for; a longer catalog begins like a shorter one. */
export function makeCatalog(products: number): Catalog {
  const roll = dice(20_260_901);
  const version = (rule: Rule, id: string): RuleVersion => ({ id, inForce: { from: null, to: null }, fromPrecision: "day", toPrecision: "day", rule, change: null, sources: ["source-1"], confidence: "primary_text", terms: [], open: [], records: [] });
  const product = (index: number): Product => {
    const id = `product-${String(index).padStart(4, "0")}`;
    return { id, type: "credit", name: text(id), provider: text(id), summary: text(id), forWhom: text(id), places: ["CN-31"], amount: null, tenorMonths: null, relations: [], versions: [version(productRule(roll), `${id}-v1`)], added: ON };
  };
  return { products: Array.from({ length: products }, (_, index) => product(index)), definitions: [] };
}

/**
 * Companies as plain records, what is unknown undefined: all of one shape and, read from JSON as they would come from a database,
 * in the layout that is quickest to read by name. The kindest input for every engine.
 */
export function makeRows(companies: number, seed = 7): readonly Row[] {
  const roll = dice(seed);
  const value = ({ shape }: FactDefinition): FactValue => {
    if (shape.kind === "number") return roll() < 0.3 ? 50_000 * Math.floor(roll() * 20) : Math.floor(roll() * TOP);
    if (shape.kind === "flag") return roll() < 0.7;
    return shape.kind === "choice" ? pick(roll, OPTIONS) : OPTIONS.filter(() => roll() < 0.35);
  };
  const shape = JSON.stringify(Object.fromEntries(DEFINITIONS.map(({ key }) => [key, null])));
  return Array.from({ length: companies }, () => {
    const row = JSON.parse(shape) as Record<FactKey, FactValue | undefined>;
    for (const fact of DEFINITIONS) {
      const drawn = value(fact);
      row[fact.key] = roll() < UNKNOWN_SHARE ? undefined : drawn;
    }
    return row;
  });
}

export type Entries = Readonly<Record<FactKey, SheetEntry>>;

/** The same companies as resolved entries with evidence, which explanations show. */
export function makeEntries(rows: readonly Row[]): readonly Entries[] {
  return rows.map((row, index) => {
    const entries: Record<FactKey, SheetEntry> = {};
    DEFINITIONS.forEach(({ key }, fact) => {
      const value = row[key];
      const evidence = (index + fact) % 3 === 0 ? ("audited" as const) : ("declared" as const);
      entries[key] = { value: value ?? null, missing: value === undefined ? [key] : [], evidence: value === undefined ? null : evidence, derivation: null, undefinedBecause: null };
    });
    return entries;
  });
}

/** Entries as the engine takes them. */
export function sheetFrom(entries: Entries): Sheet {
  return { on: ON, read: (key) => entries[key] as SheetEntry };
}
