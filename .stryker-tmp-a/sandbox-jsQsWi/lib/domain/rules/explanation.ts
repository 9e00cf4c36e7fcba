// @ts-nocheck
import type { CalendarDate, DateRange } from '../calendar.ts';
import type { EvidenceLevel } from '../facts/evidence.ts';
import type { Derivation, FactPath, FactValue, Unit } from '../facts/fact.ts';
import type { Text } from '../text.ts';
import type { LeafRule } from './rule.ts';

/**
 * Outcome of a rule. `not-applicable`: its condition is unmet, so it neither helps nor harms the group it stands in.
 * `faulty`: still open, and a criterion that could not be evaluated is among the reasons; where the rest settles the
 * matter, the fault is shown at its leaf and the group has the outcome it has anyway.
 */
export type Outcome = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'faulty';

/** Why a rule is faulty, for its maintainer. */
export type Fault = {
  readonly code: 'missing-fact' | 'missing-rule' | 'unit-mismatch' | 'kind-mismatch' | 'division-by-zero' | 'cycle' | 'empty-group' | 'bad-count';
  readonly message: string;
};

type Shared = {
  /** Place in the tree: `0.2.1`; the root is `""`. Stable for a rule version, the same on screen, in print and in the API. */
  readonly path: string;
  readonly outcome: Outcome;
  /**
   * Whether this node is among the reasons for the verdict. Of a settled group: the parts that alone suffice (each unmet part of
   * an unmet `all`, each met part of a met `any`) or were all needed (every part of a met `all`). Of an open group: the open
   * parts that could tip it. Forget the answers to all criteria that are not decisive, and the verdict stays as it is.
   */
  readonly decisive: boolean;
};

/** One criterion with the company's value beside the threshold. */
export type LeafExplanation = Shared & {
  readonly kind: 'leaf';
  readonly rule: LeafRule;
  /** The value on the fact's grid; null = unknown. For an age rule: completed months or years. */
  readonly value: FactValue | null;
  /** Base facts that are missing for it; empty when the value is known. */
  readonly missing: readonly FactPath[];
  /**
   * How far a number is from its threshold, in `unit`, positive when there is room and negative when it falls short;
   * for "more than"/"less than" 0 is not enough. Null for what is no number or is unknown.
   */
  readonly distance: number | null;
  readonly unit: Unit | null;
  readonly evidence: { readonly held: EvidenceLevel | null; readonly asked: EvidenceLevel | null; readonly enough: boolean };
  readonly derivation: Derivation | null;
  readonly fault: Fault | null;
};

/** A group, with its parts in the order of the rule. `not` has one part, `when` two (condition, consequence). */
export type GroupExplanation = Shared & {
  readonly kind: 'all' | 'any' | 'at-least-of' | 'not' | 'when';
  readonly label: Text | null;
  readonly count: number | null;
  readonly parts: readonly Explanation[];
  readonly fault: Fault | null;
};

/** A named rule in the version that was in force; `part` is null when it is faulty (missing, or in a cycle). */
export type RefExplanation = Shared & {
  readonly kind: 'ref';
  readonly name: string;
  readonly label: Text | null;
  readonly version: { readonly id: string; readonly inForce: DateRange } | null;
  readonly part: Explanation | null;
  readonly fault: Fault | null;
};

/** Why a rule has the outcome it has: a tree of the rule's own shape. */
export type Explanation = LeafExplanation | GroupExplanation | RefExplanation;

/** Verdict on a product. */
export type Verdict = 'eligible' | 'ineligible' | 'undetermined' | 'faulty';

/** What the engine says of one product on one day. */
export type Evaluation = {
  readonly verdict: Verdict;
  readonly asOf: CalendarDate;
  readonly explanation: Explanation;
  /** Base facts whose answer could still change the verdict, in the order of the rule; empty when none can. */
  readonly missing: readonly FactPath[];
  /** Paths of the criteria that count in the company's favour on proof weaker than asked; of alternatives, none that a proven one makes needless. */
  readonly evidenceShort: readonly string[];
};
