import type { RematchChange } from '@/lib/contracts/matching/rematch.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { dismissedByUser } from '../views/dismissed.ts';
import { leaveNotices } from './notices.ts';
import { tellsOnlyOf } from '../views/notices.ts';

/** Tells the people of a company which verdicts the new rules changed, once for each new match; nobody of a product that they set aside. */
export async function tellOfRematch(db: Database, companyId: string, runId: string, changes: readonly RematchChange[], now: Date): Promise<void> {
  const members = await db.membership.findMany({ where: { companyId }, select: { userId: true } });
  const { name } = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { name: true } });
  for (const { userId } of members) {
    const dismissed = await dismissedByUser(db, companyId, userId);
    const told = changes.filter(({ productId }) => !dismissed.has(productId));
    if (told.length === 0) continue;
    const payload = { runId, changes: told } as unknown as Prisma.InputJsonValue;
    const mail = { kind: 'rematch-news', payload: { runId, company: name ?? '', count: told.length } } as const;
    await leaveNotices(db, [{ userId, companyId, kind: 'rematch', topic: 'rematch', onceKey: `rematch:${runId}`, payload, mail }], now);
  }
}

/** Notices that tell of nothing but products set aside since are read: they leave the count as they leave the list. */
export async function settleDismissed(db: Database, companyId: string, now: Date): Promise<void> {
  const unread = await db.notice.findMany({ where: { companyId, kind: 'rematch', readAt: null }, select: { id: true, userId: true, payload: true } });
  for (const { id, userId, payload } of unread) {
    const dismissed = await dismissedByUser(db, companyId, userId);
    if (tellsOnlyOf(payload, dismissed)) await db.notice.update({ where: { id }, data: { readAt: now } });
  }
}
