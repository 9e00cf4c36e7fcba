// @ts-nocheck
import type { Text } from '../text.ts';
import type { CaseOutcome } from './case-state.ts';

/** A coded reason for an outcome. Managed data: retired ones stay readable on old cases and can't be chosen any more. */
export type CaseReason = { readonly code: string; readonly outcome: CaseOutcome; readonly text: Text; readonly retired: boolean };
