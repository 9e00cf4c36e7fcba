// @ts-nocheck
import type { CaseState } from './case-state.ts';

export const CASE_ACTIONS = ['claim', 'release', 'start-review', 'ask-company', 'answer', 'conclude', 'reopen', 'withdraw', 'expire'] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** Who may: the advisor who holds the case, any advisor, someone of the company, an administrator, the clock. */
export type CaseParty = 'holder' | 'advisor' | 'company' | 'administrator' | 'system';

export type Transition = {
  readonly from: CaseState;
  readonly action: CaseAction;
  readonly to: CaseState;
  readonly by: readonly CaseParty[];
  /** Whether words must, may or can't come with it. */
  readonly text: 'required' | 'optional' | 'none';
};

const SAID = { text: 'required' } as const;
const MAY_SAY = { text: 'optional' } as const;
const SILENT = { text: 'none' } as const;
const HOLDER = ['holder'] as const;
const COMPANY = ['company'] as const;
const HAND_OVER = ['holder', 'administrator'] as const;

/** Every change of state there is. What is not in this table does not happen, by page, action, API or job. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'submitted', action: 'claim', to: 'claimed', by: ['advisor'], ...SILENT },
  { from: 'submitted', action: 'withdraw', to: 'withdrawn', by: COMPANY, ...MAY_SAY },

  { from: 'claimed', action: 'start-review', to: 'in-review', by: HOLDER, ...SILENT },
  { from: 'claimed', action: 'ask-company', to: 'waiting-for-company', by: HOLDER, ...SAID },
  { from: 'claimed', action: 'conclude', to: 'concluded', by: HOLDER, ...SAID },
  { from: 'claimed', action: 'release', to: 'submitted', by: HAND_OVER, ...SAID },
  { from: 'claimed', action: 'expire', to: 'submitted', by: ['system'], ...SILENT },
  { from: 'claimed', action: 'withdraw', to: 'withdrawn', by: COMPANY, ...MAY_SAY },

  { from: 'in-review', action: 'ask-company', to: 'waiting-for-company', by: HOLDER, ...SAID },
  { from: 'in-review', action: 'conclude', to: 'concluded', by: HOLDER, ...SAID },
  { from: 'in-review', action: 'release', to: 'submitted', by: HAND_OVER, ...SAID },
  { from: 'in-review', action: 'expire', to: 'submitted', by: ['system'], ...SILENT },
  { from: 'in-review', action: 'withdraw', to: 'withdrawn', by: COMPANY, ...MAY_SAY },

  { from: 'waiting-for-company', action: 'answer', to: 'in-review', by: COMPANY, ...SAID },
  // The answer came another way, or none is needed any more.
  { from: 'waiting-for-company', action: 'start-review', to: 'in-review', by: HOLDER, ...SILENT },
  { from: 'waiting-for-company', action: 'release', to: 'submitted', by: HAND_OVER, ...SAID },
  { from: 'waiting-for-company', action: 'withdraw', to: 'withdrawn', by: COMPANY, ...MAY_SAY },

  { from: 'concluded', action: 'reopen', to: 'claimed', by: ['advisor'], ...SAID },
  { from: 'concluded', action: 'reopen', to: 'submitted', by: ['administrator'], ...SAID },
];

/** The rows of the table for an action from a state; none when the state doesn't know the action. */
export function transitionsFor(from: CaseState, action: CaseAction): readonly Transition[] {
  return TRANSITIONS.filter((transition) => transition.from === from && transition.action === action);
}
