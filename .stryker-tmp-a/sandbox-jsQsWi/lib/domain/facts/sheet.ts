// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Text } from '../text.ts';
import type { EvidenceLevel } from './evidence.ts';
import type { Derivation, FactKey, FactPath, Facts, FactValue, Vocabulary } from './fact.ts';

/** What the engine reads of one fact, stated or derived. */
export type SheetEntry = {
  /** On the grid of the fact's shape; null = not known, or (with `undefinedBecause`) not existing. */
  readonly value: FactValue | null;
  /** Base facts that are missing for the value; empty when it is known. */
  readonly missing: readonly FactPath[];
  readonly evidence: EvidenceLevel | null;
  readonly derivation: Derivation | null;
  /** The inputs are known and still there is no value: a share of zero. */
  readonly undefinedBecause: Text | null;
};

/** The facts of one company on one day as the engine reads them: stated and derived ones alike, by key. */
export type Sheet = {
  /** The day the facts are looked at: it tells which fiscal year was the last one, and how old the company is. */
  readonly on: CalendarDate;
  readonly read: (key: FactKey) => SheetEntry;
};

/** Resolves stated facts into a sheet; derived facts are computed when first read and kept. */
export function sheetOf(facts: Facts, vocabulary: Vocabulary, on: CalendarDate): Sheet {
  const entries = new Map<FactKey, SheetEntry>();
  const read = (key: FactKey): SheetEntry => {
    const kept = entries.get(key);
    if (kept) return kept;
    const entry = resolve(key, facts, vocabulary, on);
    entries.set(key, entry);
    return entry;
  };
  return { on, read };
}

/** The sheet with some values put in place of its own, and on another day where one is given: "what if". */
export function sheetWith(sheet: Sheet, values: ReadonlyMap<FactKey, FactValue>, on: CalendarDate = sheet.on): Sheet {
  const read = (key: FactKey): SheetEntry => {
    const value = values.get(key);
    const own = sheet.read(key);
    if (value === undefined) return own;
    return { value, missing: [], evidence: own.evidence ?? 'declared', derivation: null, undefinedBecause: null };
  };
  return { on, read };
}

function resolve(key: FactKey, facts: Facts, vocabulary: Vocabulary, on: CalendarDate): SheetEntry {
  const derived = vocabulary.derived.get(key);
  if (derived) {
    const { value, missing, evidence, derivation, undefinedBecause = null } = derived.derive(facts, on);
    return { value, missing, evidence, derivation, undefinedBecause };
  }
  const known = facts.get(key);
  if (!known) return { value: null, missing: [key], evidence: null, derivation: null, undefinedBecause: null };
  return { value: known.value, missing: [], evidence: known.evidence, derivation: null, undefinedBecause: null };
}
