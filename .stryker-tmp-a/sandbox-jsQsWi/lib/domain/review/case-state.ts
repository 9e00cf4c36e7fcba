/** Where a case stands, from hand-over to conclusion. */
// @ts-nocheck

export const CASE_STATES = ['submitted', 'claimed', 'in-review', 'waiting-for-company', 'concluded', 'withdrawn'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** How a concluded case ended. */
export const CASE_OUTCOMES = ['recommended', 'not-now', 'refused'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
