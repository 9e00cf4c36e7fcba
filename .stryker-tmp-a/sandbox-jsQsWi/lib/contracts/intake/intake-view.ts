// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { EvidenceLevel } from '@/lib/domain/facts/evidence.ts';
import type { FactKey, FactPath, IntakeSection } from '@/lib/domain/facts/fact.ts';
import type { Problem } from '@/lib/domain/failure.ts';
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
};

export type SectionStatus = 'not-started' | 'in-progress' | 'completed' | 'problem';

/** The task list: every section with its status. */
export type SectionSummary = {
  readonly section: IntakeSection;
  readonly status: SectionStatus;
  readonly answered: number;
  readonly asked: number;
};

/** A question with its answers: one, or one for each fiscal year (newest first) where the fact is a series. */
export type QuestionView = {
  readonly fact: FactKey;
  readonly answers: readonly AnswerView[];
  /** Products of today's catalog whose rules read this fact; `names` are the first three. */
  readonly usedBy: { readonly count: number; readonly names: readonly Text[] };
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
  readonly current: { readonly section: IntakeSection; readonly questions: readonly QuestionView[]; readonly problems: readonly Problem[] } | null;
  readonly progress: IntakeProgress;
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
