// @ts-nocheck
import type { CaseState } from './case-state.ts';

export type CaseEventName = CaseState | 'reopened' | 'released' | 'answered' | 'expired';

/** What a change of state is called, told from the two states and from who made it. */
export function eventName(from: CaseState | null, to: CaseState, by: 'member' | 'advisor' | 'administrator' | 'system'): CaseEventName {
  if (from === 'concluded') return 'reopened';
  if (to === 'submitted' && from !== null) return by === 'system' ? 'expired' : 'released';
  if (from === 'waiting-for-company' && to === 'in-review' && by === 'member') return 'answered';
  return to;
}
