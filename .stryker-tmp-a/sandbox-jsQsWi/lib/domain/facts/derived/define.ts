// @ts-nocheck
import { yearOf, type CalendarDate } from '../../calendar.ts';
import type { Text } from '../../text.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../evidence.ts';
import type { Derived, DerivedFact, FactKey, FactPath, Facts, FactShape, FactValue, Period } from '../fact.ts';

/** The last fiscal year of a day: the calendar year before it. */
export const lastFiscalYear = (on: CalendarDate): number => yearOf(on) - 1;

/** What a computation may answer: a value, or why there is none although all inputs are known. */
export type Computed = number | boolean | { readonly undefinedBecause: Text };

/** One input to read: a scalar (`year` null), or years before and including the last fiscal year. */
type Input = { readonly fact: FactKey; readonly year: number | null };

/** Everything a derived fact is, with its computation over the values of its inputs in the order of `reads`. */
type Recipe = {
  readonly key: FactKey;
  readonly shape: FactShape;
  readonly period: Period;
  readonly label: Text;
  readonly formula: Text;
  /** Inputs as `fact` (a scalar) or `fact` with how many fiscal years back it is read: 0 is the last one. */
  readonly reads: readonly (FactKey | readonly [FactKey, number])[];
  readonly compute: (values: readonly FactValue[], on: CalendarDate) => Computed;
};

/** Builds a derived fact: reads all inputs, stays unknown while one is missing, is proven as weakly as its weakest input. */
export function derivedFact({ reads, compute, ...fact }: Recipe): DerivedFact {
  const keys = [...new Set(reads.map((read) => (typeof read === 'string' ? read : read[0])))];
  return {
    ...fact,
    inputs: keys,
    derive: (facts, on) => {
      const inputs = reads.map((read): Input => (typeof read === 'string' ? { fact: read, year: null } : { fact: read[0], year: lastFiscalYear(on) - read[1] }));
      const values = inputs.map((input) => valueOf(facts, input));
      const missing = inputs.filter((_, i) => values[i] === null).map(pathOf);
      const derivation = { formula: fact.formula, inputs: inputs.map((input, i) => ({ ...input, value: values[i] ?? null })) };
      if (missing.length > 0) return { value: null, missing: [...new Set(missing)], evidence: null, derivation };
      const evidence = weakest(facts, keys);
      const computed = compute(values as readonly FactValue[], on);
      if (typeof computed === 'object') return { value: null, missing: [], evidence, derivation, undefinedBecause: computed.undefinedBecause } satisfies Derived;
      return { value: computed, missing: [], evidence, derivation };
    },
  };
}

function valueOf(facts: Facts, { fact, year }: Input): FactValue | null {
  const value = facts.get(fact)?.value;
  if (value === undefined) return null;
  if (year === null) return value;
  return typeof value === 'object' && !Array.isArray(value) ? ((value as Readonly<Record<number, number>>)[year] ?? null) : null;
}

function pathOf({ fact, year }: Input): FactPath {
  return year === null ? fact : `${fact}.${year}`;
}

function weakest(facts: Facts, keys: readonly FactKey[]): EvidenceLevel | null {
  const levels = keys.flatMap((key) => facts.get(key)?.evidence ?? []);
  return EVIDENCE_LEVELS.find((level) => levels.includes(level)) ?? null;
}
