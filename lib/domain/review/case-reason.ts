import type { Text } from '../text.ts';
import { CASE_OUTCOMES } from './case-state.ts';

/** What a coded reason can be a reason for: one of the outcomes, a verdict beside the engine's, passing over a case. */
export const REASON_PURPOSES = [...CASE_OUTCOMES, 'override', 'skip'] as const;
export type ReasonPurpose = (typeof REASON_PURPOSES)[number];

/** A coded reason. Managed data: retired ones stay readable where they were given and can't be chosen any more. */
export type CaseReason = { readonly code: string; readonly purpose: ReasonPurpose; readonly text: Text; readonly retired: boolean };

/** Whether a reason may be given for this now. `reason` is null where the code is unknown. */
export function isReasonFor(reason: CaseReason | null, purpose: ReasonPurpose): boolean {
  return reason !== null && reason.purpose === purpose && !reason.retired;
}
