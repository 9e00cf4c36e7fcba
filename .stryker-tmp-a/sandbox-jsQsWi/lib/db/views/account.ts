// @ts-nocheck
import type { AccountView, Role } from '@/lib/contracts/accounts/account-view.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import type { Database } from '../client.ts';

/** A person's account, companies and open sessions, newest first (4 queries). */
export async function viewAccountOf(db: Database, actor: Person, now: Date): Promise<AccountView | null> {
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: { name: true, email: true, role: true, sessionVersion: true, memberships: { select: { company: { select: { id: true, name: true } } }, orderBy: { createdAt: 'asc' } } },
  });
  if (!user) return null;
  const sessions = await db.session.findMany({
    where: { userId: actor.userId, endedAt: null, sessionVersion: user.sessionVersion, expiresAt: { gt: now } },
    orderBy: { startedAt: 'desc' },
    take: 50,
  });
  return {
    name: user.name,
    email: user.email,
    role: user.role as Role,
    companies: user.memberships.map(({ company }) => company),
    sessions: sessions.map(({ id, startedAt, lastSeenAt, device }) => ({ id, startedAt: startedAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), device, current: id === actor.sessionId })),
  };
}
