import type { Database } from '../client.ts';

/** Notes that somebody passed a case over: it is not offered to them again until others had it. */
export async function noteSkip(db: Database, caseId: string, userId: string, reasonCode: string, now: Date): Promise<void> {
  await db.caseSkip.create({ data: { caseId, userId, reasonCode, skippedAt: now } });
}

/** Somebody took the case: those who passed it over may be offered it again. */
export async function liftSkips(db: Database, caseId: string, now: Date): Promise<void> {
  await db.caseSkip.updateMany({ where: { caseId, liftedAt: null }, data: { liftedAt: now } });
}

/** Whether a reason is one for passing a case over that can still be chosen. */
export async function isSkipReason(db: Database, code: string): Promise<boolean> {
  return (await db.caseReason.count({ where: { code, purpose: 'skip', retiredAt: null } })) > 0;
}
