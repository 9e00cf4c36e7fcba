// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { EvidenceLevel } from '../facts/evidence.ts';
import type { FactKey, Unit } from '../facts/fact.ts';
import type { Text } from '../text.ts';

/** A number with its unit on the internal grid (see `Unit`): 60,000,000 yuan is `{ amount: 6_000_000_000, unit: 'CNY' }`. */
export type Quantity = { readonly amount: number; readonly unit: Unit };

export const COMPARISONS = ['at-least', 'at-most', 'more-than', 'less-than', 'equal-to'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Where a criterion comes from: the id of a source and, where known, the clause in it. */
export type Citation = { readonly source: string; readonly clause?: string };

/** What each criterion (leaf) carries besides its test. An empty `citations` marks it as unsourced. */
type Criterion = {
  readonly citations: readonly Citation[];
  /** The least proof the provider asks for; a weaker one gives "yes on declared figures". */
  readonly evidence?: EvidenceLevel;
  /** Words of caution from the source: "in principle", "usual limit". */
  readonly note?: Text;
};

/** Compares a number fact with a threshold. */
export type CompareRule = Criterion & { readonly kind: 'compare'; readonly fact: FactKey; readonly is: Comparison; readonly threshold: Quantity };
/** A number fact from `low` to `high`, both included. */
export type BetweenRule = Criterion & { readonly kind: 'between'; readonly fact: FactKey; readonly low: Quantity; readonly high: Quantity };
/** A flag or a judgement answered by a person has this answer. */
export type AnswerRule = Criterion & { readonly kind: 'answer'; readonly fact: FactKey; readonly is: boolean };
/** A choice fact is one of these. */
export type MemberRule = Criterion & { readonly kind: 'member'; readonly fact: FactKey; readonly of: readonly string[] };
/** A set fact has at least one (`any`), every one (`every`) or none (`none`) of these. */
export type OverlapRule = Criterion & { readonly kind: 'overlap'; readonly fact: FactKey; readonly has: 'any' | 'every' | 'none'; readonly of: readonly string[] };
/** A day fact lies in the range: `from` included, `to` excluded. */
export type DayRule = Criterion & { readonly kind: 'day'; readonly fact: FactKey; readonly from: CalendarDate | null; readonly to: CalendarDate | null };
/** Time elapsed from a day fact to the day the facts are looked at, in completed months or years (threshold in that unit). */
export type AgeRule = Criterion & { readonly kind: 'age'; readonly fact: FactKey; readonly is: Comparison; readonly threshold: Quantity };

export type LeafRule = CompareRule | BetweenRule | AnswerRule | MemberRule | OverlapRule | DayRule | AgeRule;

/** What a group may carry: its name in the text ("Exception", "Standard 1, branch A"). */
type Group = { readonly label?: Text };

export type AllRule = Group & { readonly kind: 'all'; readonly of: readonly Rule[] };
export type AnyRule = Group & { readonly kind: 'any'; readonly of: readonly Rule[] };
export type AtLeastRule = Group & { readonly kind: 'at-least-of'; readonly count: number; readonly of: readonly Rule[] };
export type NotRule = Group & { readonly kind: 'not'; readonly of: Rule };
/** `then` applies only where `when` is met; where `when` is unmet the whole is not applicable. */
export type WhenRule = Group & { readonly kind: 'when'; readonly when: Rule; readonly then: Rule };
/** The named rule in the version in force on the day of the question. */
export type RefRule = Group & { readonly kind: 'ref'; readonly name: string };

/** A rule tree: the one language of every product, definition and gate. */
export type Rule = LeafRule | AllRule | AnyRule | AtLeastRule | NotRule | WhenRule | RefRule;
