import type { CaseState } from './case-state.ts';
import type { CaseAction } from './transitions.ts';

/** What a change of a case was made by: an action of the table, handing in, or a new calendar that moved the day it is due. */
export const EVENT_ACTIONS = ['submit', 'reschedule'] as const;
export type EventAction = CaseAction | (typeof EVENT_ACTIONS)[number];

export type CaseEventName = CaseState | 'reopened' | 'released' | 'answered' | 'expired' | 'skipped' | 'assigned' | 'handed-over' | 'undone' | 'rescheduled';

const NAMES: Readonly<Record<EventAction, CaseEventName>> = {
  submit: 'submitted',
  claim: 'claimed',
  release: 'released',
  'start-review': 'in-review',
  'ask-company': 'waiting-for-company',
  answer: 'answered',
  conclude: 'concluded',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  expire: 'expired',
  skip: 'skipped',
  assign: 'assigned',
  'hand-over': 'handed-over',
  undo: 'undone',
  reschedule: 'rescheduled',
};

/** What the log calls a change of a case. */
export function eventName(action: EventAction): CaseEventName {
  return NAMES[action];
}

/** What is passed from advisor to advisor: its words and reasons are not the company's to read. */
export function isAmongAdvisors(action: EventAction): boolean {
  return action === 'release' || action === 'skip' || action === 'assign' || action === 'hand-over';
}
