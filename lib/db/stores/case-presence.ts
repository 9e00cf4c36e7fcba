import { PRESENCE_SECONDS } from '@/lib/domain/review/presence.ts';
import type { Database } from '../client.ts';

/** Somebody who has a case open. */
export type Present = { readonly userId: string; readonly name: string };

/** Notes that somebody has a case open now; what has long run out is swept on the way. */
export async function keepPresence(db: Database, caseId: string, userId: string, now: Date): Promise<void> {
  await db.casePresence.upsert({ where: { caseId_userId: { caseId, userId } }, create: { caseId, userId, seenAt: now }, update: { seenAt: now } });
  await db.casePresence.deleteMany({ where: { caseId, seenAt: { lt: since(now) } } });
}

/** Notes that somebody has closed a case. */
export async function endPresence(db: Database, caseId: string, userId: string): Promise<void> {
  await db.casePresence.deleteMany({ where: { caseId, userId } });
}

/** Who has which of these cases open now, `exceptUserId` left out; a case that nobody has open is absent. One query for a whole list. */
export async function presentOn(db: Database, caseIds: readonly string[], exceptUserId: string, now: Date): Promise<ReadonlyMap<string, readonly Present[]>> {
  const rows = await db.casePresence.findMany({
    where: { caseId: { in: [...caseIds] }, userId: { not: exceptUserId }, seenAt: { gte: since(now) } },
    orderBy: [{ seenAt: 'desc' }, { userId: 'asc' }],
    select: { caseId: true, user: { select: { id: true, name: true } } },
  });
  const present = new Map<string, Present[]>();
  for (const { caseId, user } of rows) present.set(caseId, [...(present.get(caseId) ?? []), { userId: user.id, name: user.name }]);
  return present;
}

function since(now: Date): Date {
  return new Date(now.getTime() - PRESENCE_SECONDS * 1_000);
}
