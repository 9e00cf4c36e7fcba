import type { Capacity } from '@/lib/domain/access/capacity.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { FactKey, FactPath, IntakeSection } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
import type { Summary } from '@/lib/domain/facts/inventory.ts';
import type { LeafRule } from '@/lib/domain/rules/rule.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';

/** `unknown` is the answer "don't know"; `unanswered` was never touched. Both leave the fact unknown to the engine. */
export type AnswerState = 'unanswered' | 'unknown' | 'known';

/** One stored answer. `version` counts its saves and is sent back with a change, so that two tabs cannot overwrite each other. */
export type AnswerView = {
  readonly path: FactPath;
  readonly state: AnswerState;
  readonly value: WireValue | null;
  readonly evidence: EvidenceLevel;
  readonly savedAt: string | null;
  readonly version: number;
  /** Who of the advisors confirmed it, when, and what they saw; absent unless one has. */
  readonly confirmed?: { readonly by: string; readonly at: string; readonly note: string };
};

export type SectionStatus = 'not-started' | 'in-progress' | 'completed' | 'problem';

/** How far a page of questions is; `whole` when none of them is left open. */
export type PageSummary = { readonly answered: number; readonly asked: number; readonly whole: boolean };

/** The task list: every section with its status; a long one with the pages it is made of. */
export type SectionSummary = PageSummary & {
  readonly section: IntakeSection;
  readonly status: SectionStatus;
  readonly topics: readonly (PageSummary & { readonly topic: string })[];
};

/** A question with its answers: one, or one for each fiscal year (newest first) where the fact is a series. */
export type QuestionView = {
  readonly fact: FactKey;
  readonly answers: readonly AnswerView[];
  /** Products of today's catalog whose rules read this fact; the first three with the criterion that reads it. */
  readonly usedBy: { readonly count: number; readonly readers: readonly { readonly name: Text; readonly rule: LeafRule }[] };
  /** What the inventory says of the fact; null where it says nothing. */
  readonly listed: Summary | null;
};

/** "31 of 94 can be judged; 2 more answers judge 7 more", `next` null when no answer can change a verdict. */
export type IntakeProgress = {
  readonly judged: number;
  readonly total: number;
  readonly next: { readonly facts: readonly FactKey[]; readonly products: number } | null;
};

/** What the intake pages show of one company. `current` is null on the task list. */
export type IntakeView = {
  readonly companyId: string;
  readonly companyName: string | null;
  /** Unified social credit code; null for a company that is not registered yet, or has not said. */
  readonly creditCode: string | null;
  readonly asOf: CalendarDate;
  readonly fiscalYears: readonly number[];
  readonly sections: readonly SectionSummary[];
  readonly current: { readonly section: IntakeSection; readonly topic: string | null; readonly questions: readonly QuestionView[]; readonly problems: readonly Problem[] } | null;
  /** The answer saved last: where to go on. */
  readonly lastSaved: FactPath | null;
  readonly progress: IntakeProgress;
  /** As what the person who asks works on it; null where it was not said. */
  readonly capacity: Capacity | null;
  /** Other companies of the same code or name that the person who asks may know of. */
  readonly duplicates: readonly { readonly id: string; readonly name: string | null }[];
  /** Nobody is signed in: the draft hangs on this browser's cookie until an account is made. */
  readonly anonymous: boolean;
};

/** Every answer in order, for checking before submission. */
export type CheckAnswersView = {
  readonly companyId: string;
  readonly companyName: string | null;
  /** Unified social credit code; null for a company that is not registered yet, or has not said. */
  readonly creditCode: string | null;
  readonly asOf: CalendarDate;
  readonly fiscalYears: readonly number[];
  readonly sections: readonly { readonly section: IntakeSection; readonly questions: readonly QuestionView[] }[];
  readonly problems: readonly Problem[];
};

/** What came of saving some answers: each is saved, or it met a newer value (both are then shown), or it has a problem. */
export type SaveAnswersOutcome = {
  readonly saved: readonly AnswerView[];
  readonly conflicts: readonly { readonly mine: WireValue | null; readonly theirs: AnswerView }[];
  readonly problems: readonly Problem[];
  readonly progress: IntakeProgress;
};
