import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { DifferenceView } from '@/lib/contracts/matching/difference-view.ts';
import type { FactChange } from '@/lib/domain/matching/difference.ts';
import type { AskedFact } from '@/lib/domain/review/asked-fact.ts';
import type { HandOver } from '@/lib/domain/review/hand-over.ts';
import type { AdvisorVerdict, CandidateState } from '@/lib/domain/review/verdict-override.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { CaseOutcome, CaseState } from '@/lib/domain/review/case-state.ts';
import type { ReasonPurpose } from '@/lib/domain/review/case-reason.ts';
import type { Likeness } from '@/lib/domain/review/earlier-case.ts';
import type { CaseEventName } from '@/lib/domain/review/event-name.ts';
import type { QuestionToAsk } from '@/lib/domain/review/questions-to-ask.ts';
import type { CaseAction as AnyCaseAction } from '@/lib/domain/review/transitions.ts';
import type { MatchCard, MatchView } from '@/lib/contracts/matching/match-view.ts';
import type { InventoryView } from '@/lib/contracts/intake/asset-item.ts';
import type { AnswerView, QuestionView } from '@/lib/contracts/intake/intake-view.ts';
import type { FactKey, IntakeSection, KnownFact } from '@/lib/domain/facts/fact.ts';
import type { KeptView, QueueQuery, QueueViewName } from '@/lib/contracts/review/queue-query.ts';
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
  /** Of a claim that the clock ended: what the next advisor has to know. Never told to the company. */
  readonly handOver: HandOver | null;
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
  /** Who else has it open at this moment; asked for a list only. */
  readonly watchers: readonly string[];
};

/** Cases of a view are counted up to this many; with a word that is in many names, up to the second. The count itself says "this many or more". */
export const QUEUE_COUNTED = 1_000;
export const QUEUE_COUNTED_OF_SEARCH = 100;

export type QueueView = {
  readonly query: QueueQuery;
  readonly pageSize: number;
  /** Whether there are rows after this page. */
  readonly more: boolean;
  readonly counts: Readonly<Record<QueueViewName, number>>;
  /** A count of this means "this many or more". */
  readonly counted: number;
  /** The rule behind "due": working days, the days that "ageing" means, and whether public holidays of this year were entered at all. */
  readonly limit: { readonly workingDays: number; readonly ageingDays: number; readonly holidaysEntered: boolean };
  readonly rows: readonly QueueRow[];
  readonly kept: readonly KeptView[];
  /** Who can be given a case today; empty for those who may not assign. */
  readonly advisors: readonly { readonly id: string; readonly name: string }[];
};

/** A case for its advisor. */
export type CaseView = {
  readonly row: QueueRow;
  readonly profile: readonly { readonly section: IntakeSection; readonly questions: readonly QuestionView[] }[];
  readonly fiscalYears: readonly number[];
  /** What the company listed one by one; null for those who read no facts. */
  readonly inventory: Pick<InventoryView, 'assets' | 'whole'> | null;
  readonly match: MatchView;
  readonly events: readonly CaseEventView[];
  readonly messages: readonly CaseMessageView[];
  readonly may: readonly CaseAction[];
  /** Facts that products of the match wait for, those that most wait for first. */
  readonly questions: readonly QuestionToAsk[];
  readonly reasons: readonly { readonly code: string; readonly purpose: ReasonPurpose; readonly zh: string; readonly en: string }[];
  readonly asked: readonly AskedFact[];
  readonly overrides: readonly OverrideView[];
  readonly earlierCases: readonly EarlierCase[];
  /** What was written in the cases that were merged with this one. */
  readonly mergedTalk: readonly { readonly caseId: string; readonly number: number; readonly events: readonly CaseEventView[]; readonly messages: readonly CaseMessageView[] }[];
  readonly changes: CaseChangesView | null;
};

/** An advisor's verdict beside the engine's, as advisor and company read it. */
export type OverrideView = {
  readonly id: string;
  readonly productId: string;
  readonly productName: Text;
  readonly engineVerdict: Verdict;
  readonly verdict: AdvisorVerdict;
  readonly reason: Text;
  readonly text: string;
  /** Title of the catalog's source, null where `source` names another. */
  readonly sourceTitle: string | null;
  readonly source: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly candidate: CandidateState;
  readonly version: number;
};

/** One product of a case, for the advisor who judges it otherwise. `sources`: what the rule rests on. */
export type CaseProductView = {
  readonly caseId: string;
  readonly number: number;
  readonly companyName: string | null;
  readonly runId: string;
  readonly card: MatchCard;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly reasons: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
};

/** A verdict of an advisor as a candidate case for who maintains the rule; nothing in it names the company. */
export type CandidateRow = Omit<OverrideView, 'id'> & { readonly overrideId: string; readonly asOf: CalendarDate; readonly takenBack: boolean; readonly decision: string; readonly decidedBy: string | null; readonly decidedAt: string | null };

/** `facts`: those that the rule of the product reads; `document`: the case in the form of the catalog's files. */
export type CandidateView = CandidateRow & { readonly factsOn: CalendarDate; readonly sourceId: string | null; readonly facts: readonly { readonly fact: FactKey; readonly known: KnownFact | null }[]; readonly document: string };

export type CandidatesView = { readonly state: CandidateState; readonly counts: Readonly<Record<CandidateState, number>>; readonly rows: readonly CandidateRow[] };

/** A coded reason as its maintainer sees it; `given`: how often. */
export type ReasonRow = { readonly code: string; readonly purpose: ReasonPurpose; readonly zh: string; readonly en: string; readonly retired: boolean; readonly given: number };

/** `because` null: declared to be of the same company, though nothing says so any more. */
export type EarlierCase = {
  readonly caseId: string;
  readonly number: number;
  readonly state: CaseState;
  readonly submittedAt: string;
  readonly runId: string;
  readonly because: 'same-company' | Likeness | null;
  readonly merged: { readonly by: string; readonly at: string } | null;
};

/** What is different since the company's last submission: facts with their values, and verdicts. */
export type CaseChangesView = {
  readonly since: { readonly caseId: string; readonly number: number; readonly submittedAt: string };
  readonly facts: readonly FactChange[];
  readonly products: DifferenceView['products'];
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
  readonly asked: readonly AskedFact[];
  readonly overrides: readonly OverrideView[];
  /** Answers that an advisor confirmed. */
  readonly confirmed: readonly AnswerView[];
  readonly version: number;
};

/** One of a company's own cases in its list. */
export type OwnCaseRow = Pick<OwnCaseView, 'caseId' | 'number' | 'state' | 'outcome' | 'runId' | 'submittedAt'> & { readonly changedAt: string };
