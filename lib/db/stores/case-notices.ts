import type { CaseEvent, ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Database } from '../client.ts';

type NoticeKind = 'case-changed' | 'case-answered' | 'case-given' | 'case-moved';
type Told = { readonly userId: string; readonly kind: NoticeKind };

/**
 * Leaves a notice for those a change of a case concerns, the one who made it left out: the people of the company for every new state,
 * who held it until then (`heldBy`) when the company acted or when it went to other hands, and who has it now when somebody gave it to
 * them. Told once for each version of the case.
 */
export async function tellOfCase(db: Database, changed: ReviewCase, heldBy: string | null, event: CaseEvent, now: Date): Promise<void> {
  const actorId = event.actor.kind === 'system' ? null : event.actor.userId;
  const told = (await concerned(db, changed, heldBy, event)).filter(({ userId }) => userId !== actorId);
  const data = told.map(({ userId, kind }) => ({
    userId,
    companyId: changed.companyId,
    kind,
    onceKey: `case:${changed.id}:${changed.version}`,
    payload: { caseId: changed.id, state: event.to, outcome: event.outcome },
    createdAt: now,
  }));
  if (data.length > 0) await db.notice.createMany({ data, skipDuplicates: true });
}

async function concerned(db: Database, changed: ReviewCase, heldBy: string | null, event: CaseEvent): Promise<readonly Told[]> {
  if (event.actor.kind === 'company') return heldBy === null ? [] : [{ userId: heldBy, kind: 'case-answered' }];
  const members = event.from === event.to ? [] : await db.membership.findMany({ where: { companyId: changed.companyId }, select: { userId: true } });
  const hands: Told[] = changed.holderId === heldBy ? [] : [...(heldBy === null ? [] : [{ userId: heldBy, kind: 'case-moved' } as const]), ...(changed.holderId === null ? [] : [{ userId: changed.holderId, kind: 'case-given' } as const])];
  return [...members.map(({ userId }) => ({ userId, kind: 'case-changed' }) as const), ...hands];
}
