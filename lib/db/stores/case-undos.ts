import type { CaseState } from '@/lib/domain/review/case-state.ts';
import type { CaseBefore } from '@/lib/domain/review/change-case.ts';
import type { ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate, endOfDay, lastDayBefore } from '../days.ts';

/** Keeps how a case stood before its change to `version`, for its actor to undo until `until`. Only the last change of a case can be undone. */
export async function keepUndo(db: Database, before: ReviewCase, version: number, actorId: string, until: Date): Promise<void> {
  const { state, holderId } = before;
  const row = { version, actorId, until, state, holderId, leaseUntil: before.leaseUntil && endOfDay(before.leaseUntil), dueOn: dateOfDay(before.dueOn), pausedOn: before.pausedOn && dateOfDay(before.pausedOn) };
  await db.caseUndo.upsert({ where: { caseId: before.id }, create: { caseId: before.id, ...row }, update: row });
}

/** How a case stood before this actor's change to `version`; null when that is too long ago, somebody else's, or not the last change. */
export async function findUndo(db: Database, caseId: string, version: number, actorId: string, now: Date): Promise<CaseBefore | null> {
  const row = await db.caseUndo.findFirst({ where: { caseId, version, actorId, until: { gte: now } } });
  return row && { state: row.state as CaseState, holderId: row.holderId, leaseUntil: row.leaseUntil && lastDayBefore(row.leaseUntil), dueOn: dayOfDate(row.dueOn), pausedOn: row.pausedOn && dayOfDate(row.pausedOn) };
}
