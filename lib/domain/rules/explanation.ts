import type { CalendarDate, DateRange } from '../calendar.ts';
import type { EvidenceLevel } from '../facts/evidence.ts';
import type { Derivation, FactPath, FactValue, Unit } from '../facts/fact.ts';
import type { Text } from '../text.ts';
import type { LeafRule } from './rule.ts';

/**
 * Outcome of a rule. `not-applicable`: its condition is unmet, so it neither helps nor harms.
 * `faulty`: it could not be evaluated because the rule itself is broken.
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
  /** Whether this node had a say: with another outcome of it alone, the product's verdict could be another. */
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
  /** Base facts whose answer could still change the verdict. */
  readonly missing: readonly FactPath[];
  /** Paths of met criteria whose proof is weaker than asked. */
  readonly evidenceShort: readonly string[];
};
