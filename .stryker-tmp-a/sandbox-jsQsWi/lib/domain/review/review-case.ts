// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Language } from '../text.ts';
import type { CaseOutcome, CaseState } from './case-state.ts';

/** A company's match in the hands of the advisors. */
export type ReviewCase = {
  readonly id: string;
  readonly companyId: string;
  readonly runId: string;
  readonly language: Language;
  readonly state: CaseState;
  /** The one advisor who works on it; null in `submitted` and `withdrawn`, kept in `concluded`. */
  readonly holderId: string | null;
  /** Last day of the claim without a sign of work; null where nobody has to work on it. */
  readonly leaseUntil: CalendarDate | null;
  /** Last day in time, as it was when the clock was last started. */
  readonly dueOn: CalendarDate;
  /** The day on which the clock was stopped to wait for the company; null while it runs. */
  readonly pausedOn: CalendarDate | null;
  readonly outcome: CaseOutcome | null;
  readonly version: number;
};

/** Who acts on a case. Whether a company person belongs to this company is the use case's to know. */
export type CaseActor =
  | { readonly kind: 'company'; readonly userId: string }
  | { readonly kind: 'advisor'; readonly userId: string }
  | { readonly kind: 'administrator'; readonly userId: string }
  | { readonly kind: 'system' };

/** One change of state, for the log that company and advisor read. */
export type CaseEvent = {
  readonly action: string;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly actor: CaseActor;
  readonly outcome: CaseOutcome | null;
  readonly reasonCode: string | null;
  readonly text: string;
};
