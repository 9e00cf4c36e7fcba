// @ts-nocheck
import { startClock } from './case-clock.ts';
import type { CaseMoment } from './case-clock.ts';
import type { CaseActor, CaseEvent, ReviewCase } from './review-case.ts';

/** A new case for a match, waiting for an advisor, its clock running. */
export function submitCase(
  what: Pick<ReviewCase, 'id' | 'companyId' | 'runId' | 'language'> & { readonly note: string },
  actor: CaseActor,
  at: CaseMoment,
): { readonly next: ReviewCase; readonly event: CaseEvent } {
  const { note, ...identity } = what;
  const next: ReviewCase = { ...identity, state: 'submitted', holderId: null, leaseUntil: null, ...startClock(at), outcome: null, version: 1 };
  return { next, event: { action: 'submit', from: null, to: 'submitted', actor, outcome: null, reasonCode: null, text: note.trim() } };
}
