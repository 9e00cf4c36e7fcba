// @ts-nocheck
import type { RematchChange } from '@/lib/contracts/matching/rematch.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';

/** Tells the people of a company which verdicts the new rules changed, once for each new match. */
export async function tellOfRematch(db: Database, companyId: string, runId: string, changes: readonly RematchChange[], now: Date): Promise<void> {
  const members = await db.membership.findMany({ where: { companyId }, select: { userId: true } });
  const payload = { runId, changes } as unknown as Prisma.InputJsonValue;
  await db.notice.createMany({ data: members.map(({ userId }) => ({ userId, companyId, kind: 'rematch', onceKey: `rematch:${runId}`, payload, createdAt: now })), skipDuplicates: true });
}
