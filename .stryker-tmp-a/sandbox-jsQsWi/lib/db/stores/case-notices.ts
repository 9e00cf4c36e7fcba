// @ts-nocheck
import type { CaseEvent, ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Database } from '../client.ts';

/**
 * Leaves a notice for those a change of a case concerns, the one who made it left out: the people of the company for every
 * change that they can see, who held it until then (`heldBy`) when the company acted. Told once for each version of the case.
 */
export async function tellOfCase(db: Database, changed: ReviewCase, heldBy: string | null, event: CaseEvent, now: Date): Promise<void> {
  const byCompany = event.actor.kind === 'company';
  const actorId = event.actor.kind === 'system' ? null : event.actor.userId;
  const people = byCompany
    ? heldBy === null ? [] : [heldBy]
    : (await db.membership.findMany({ where: { companyId: changed.companyId }, select: { userId: true } })).map((row) => row.userId);
  const data = people
    .filter((userId) => userId !== actorId)
    .map((userId) => ({
      userId,
      companyId: changed.companyId,
      kind: byCompany ? 'case-answered' : 'case-changed',
      onceKey: `case:${changed.id}:${changed.version}`,
      payload: { caseId: changed.id, state: event.to, outcome: event.outcome },
      createdAt: now,
    }));
  if (data.length > 0) await db.notice.createMany({ data, skipDuplicates: true });
}
