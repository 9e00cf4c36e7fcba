import type { AdvisorVerdict, CandidateState } from '@/lib/domain/review/verdict-override.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Database } from '../client.ts';

/** An advisor's verdict as it is made. */
export type NewOverride = {
  readonly id: string;
  readonly caseId: string;
  readonly runId: string;
  readonly productId: string;
  readonly engineVerdict: Verdict;
  readonly verdict: AdvisorVerdict;
  readonly reasonCode: string;
  readonly text: string;
  readonly sourceId: string | null;
  readonly source: string;
};

/** Where an override stands. */
export type OverrideStand = { readonly caseId: string; readonly candidate: CandidateState; readonly takenBack: boolean; readonly version: number };

/** Keeps an override; false where the case has one for this product that was not taken back. */
export async function addOverride(db: Database, made: NewOverride, madeBy: string, now: Date): Promise<boolean> {
  const { count } = await db.verdictOverride.createMany({ data: [{ ...made, madeBy, madeAt: now }], skipDuplicates: true });
  return count === 1;
}

export async function findOverride(db: Database, id: string): Promise<OverrideStand | null> {
  const row = await db.verdictOverride.findUnique({ where: { id } });
  return row && { caseId: row.caseId, candidate: row.candidate as CandidateState, takenBack: row.takenBackAt !== null, version: row.version };
}

/** Takes an override back as it stood at `version`; false when it has moved on. */
export async function endOverride(db: Database, id: string, version: number, now: Date): Promise<boolean> {
  const { count } = await db.verdictOverride.updateMany({ where: { id, version, takenBackAt: null }, data: { takenBackAt: now, version: version + 1 } });
  return count === 1;
}

/** Writes down what the maintainer decided on a candidate as it stood at `version`; false when it has moved on or was taken back undecided. */
export async function decideOverride(db: Database, id: string, version: number, decided: { readonly candidate: CandidateState; readonly text: string; readonly by: string }, now: Date): Promise<boolean> {
  const open = decided.candidate === 'open';
  const { count } = await db.verdictOverride.updateMany({
    where: { id, version, NOT: { candidate: 'open', takenBackAt: { not: null } } },
    data: { candidate: decided.candidate, decision: decided.text, decidedBy: open ? null : decided.by, decidedAt: open ? null : now, version: version + 1 },
  });
  return count === 1;
}
