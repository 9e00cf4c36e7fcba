// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import type { Likeness } from '@/lib/domain/review/earlier-case.ts';
import type { CaseEventName } from '@/lib/domain/review/event-name.ts';
import type { QuestionToAsk } from '@/lib/domain/review/questions-to-ask.ts';
import type { CaseAction as AnyCaseAction } from '@/lib/domain/review/transitions.ts';
import type { MatchView } from '@/lib/contracts/matching/match-view.ts';
import type { QuestionView } from '@/lib/contracts/intake/intake-view.ts';
import type { IntakeSection } from '@/lib/domain/facts/fact.ts';
import type { Text } from '@/lib/domain/text.ts';

/** One change of a case's state, as the company and the advisor read it. */
export type CaseEventView = {
  /** What happened, in one word of `review.case.event`. */
  readonly what: CaseEventName;
  readonly at: string;
  readonly actorName: string;
  readonly actorRole: 'member' | 'advisor' | 'administrator' | 'system';
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly outcome: CaseOutcome | null;
  readonly reasonCode: string | null;
  readonly reason: Text | null;
  readonly text: string;
};

export type CaseMessageView = { readonly id: string; readonly at: string; readonly authorName: string; readonly from: 'company' | 'advisor'; readonly internal: boolean; readonly text: string };

/** What each actor may do now; drawn as buttons, decided again on the server. */
export type CaseAction = Exclude<AnyCaseAction, 'expire'>;

export type QueueRow = {
  readonly caseId: string;
  readonly number: number;
  readonly companyName: string | null;
  readonly state: CaseState;
  readonly outcome: CaseOutcome | null;
  readonly language: 'zh' | 'en';
  readonly submittedAt: string;
  readonly dueOn: CalendarDate | null;
  readonly due: 'overdue' | 'today' | 'later' | 'paused' | 'none';
  readonly holderName: string | null;
  readonly mine: boolean;
  readonly version: number;
};

export const QUEUE_VIEWS = ['unassigned', 'mine', 'overdue', 'due-today', 'waiting', 'concluded', 'all'] as const;
export type QueueViewName = (typeof QUEUE_VIEWS)[number];

/** What is asked of the queue, every part from the address line. `text`: a case number, or a part of a company's name or credit code. */
export type QueueQuery = { readonly view: QueueViewName; readonly text: string | null; readonly language: 'zh' | 'en' | null; readonly page: number };

/** Cases of a view are counted up to this many; a count of it means "this many or more". */
export const QUEUE_COUNTED = 1_000;

export type QueueView = {
  readonly query: QueueQuery;
  readonly total: number;
  readonly pageSize: number;
  readonly counts: Readonly<Record<QueueViewName, number>>;
  /** The rule behind "due": working days, and whether public holidays of this year were entered at all. */
  readonly limit: { readonly workingDays: number; readonly holidaysEntered: boolean };
  readonly rows: readonly QueueRow[];
};

/** A case for its advisor. */
export type CaseView = {
  readonly row: QueueRow;
  readonly profile: readonly { readonly section: IntakeSection; readonly questions: readonly QuestionView[] }[];
  readonly fiscalYears: readonly number[];
  readonly match: MatchView;
  readonly events: readonly CaseEventView[];
  readonly messages: readonly CaseMessageView[];
  readonly may: readonly CaseAction[];
  /** Facts that products of the match wait for, those that most wait for first. */
  readonly questions: readonly QuestionToAsk[];
  readonly reasons: readonly { readonly code: string; readonly outcome: CaseOutcome; readonly zh: string; readonly en: string }[];
  readonly earlierCases: readonly { readonly caseId: string; readonly number: number; readonly state: CaseState; readonly submittedAt: string; readonly because: 'same-company' | Likeness }[];
};

/** A case for its company: state, reason and text; no internal notes, no other companies. */
export type OwnCaseView = {
  readonly caseId: string;
  readonly number: number;
  readonly state: CaseState;
  readonly outcome: CaseOutcome | null;
  readonly runId: string;
  readonly submittedAt: string;
  readonly dueOn: CalendarDate | null;
  readonly advisorName: string | null;
  readonly events: readonly CaseEventView[];
  readonly messages: readonly CaseMessageView[];
  readonly may: readonly CaseAction[];
  /** The words of the reason, where the case was concluded. */
  readonly reason: Text | null;
  readonly version: number;
};

/** One of a company's own cases in its list. */
export type OwnCaseRow = Pick<OwnCaseView, 'caseId' | 'number' | 'state' | 'outcome' | 'runId' | 'submittedAt'> & { readonly changedAt: string };
