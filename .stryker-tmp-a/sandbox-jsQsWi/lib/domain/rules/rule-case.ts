// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { FactKey, FactPath } from '../facts/fact.ts';
import type { Text } from '../text.ts';
import type { Verdict } from './explanation.ts';

/**
 * A worked example kept beside a rule: these facts, on this day, give this verdict - because the source says so.
 * `F` is the form of the facts: wire form in catalog files, `Facts` once read. Expected values come from the source
 * text, never from the engine.
 */
export type RuleCase<F> = {
  readonly name: Text | string;
  /** The day of the question, for the rules and for the facts. */
  readonly on: CalendarDate;
  readonly facts: F;
  readonly verdict: Verdict;
  /** Exactly the base facts that could still change the verdict, in any order. Absent: not checked. */
  readonly missing?: readonly FactPath[];
  /** Exactly the facts of the decisive criteria, in any order. Absent: not checked. */
  readonly decisive?: readonly FactKey[];
  /** Id of the source, with the clause, that the expectation was taken from. */
  readonly source: string;
};
