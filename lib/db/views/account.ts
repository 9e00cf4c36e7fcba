import type { AccountView, Role } from '@/lib/contracts/accounts/account-view.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { mustHaveCodes } from '@/lib/domain/access/second-factor.ts';
import { sessionEndsAt } from '@/lib/domain/access/session-ends.ts';
import type { Database } from '../client.ts';

/** A person's account, companies and open sessions, newest first (6 queries). */
export async function viewAccountOf(db: Database, actor: Person, now: Date): Promise<AccountView | null> {
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: { name: true, email: true, role: true, sessionVersion: true, madeUp: true, _count: { select: { identities: true } }, credential: { select: { changedAt: true } }, secondFactor: { select: { confirmedAt: true, _count: { select: { recoveryCodes: { where: { usedAt: null } } } } } }, memberships: { select: { company: { select: { id: true, name: true } } }, orderBy: { createdAt: 'asc' } } },
  });
  if (!user) return null;
  const sessions = await db.session.findMany({
    where: { userId: actor.userId, endedAt: null, awaitsCode: false, sessionVersion: user.sessionVersion, expiresAt: { gt: now } },
    orderBy: { startedAt: 'desc' },
    take: 50,
  });
  return {
    name: user.name,
    email: user.email,
    role: user.role as Role,
    companies: user.memberships.map(({ company }) => company),
    hasPassword: user.credential !== null,
    codes: { since: user.secondFactor?.confirmedAt?.toISOString() ?? null, recoveryCodesLeft: user.secondFactor?._count.recoveryCodes ?? 0, mustHave: mustHaveCodes({ role: user.role as Role, madeUp: user.madeUp }) },
    linked: user._count.identities > 0,
    sessions: sessions.filter((session) => sessionEndsAt({ role: actor.kind, ...session }) > now).map(({ id, startedAt, lastSeenAt, device }) => ({ id, startedAt: startedAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), device, current: id === actor.sessionId })),
  };
}
