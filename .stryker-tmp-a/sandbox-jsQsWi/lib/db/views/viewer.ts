// @ts-nocheck
import type { Role, ViewerView } from '@/lib/contracts/accounts/account-view.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import type { Database } from '../client.ts';
import { unreadNotices } from './notices.ts';

/** Name, role and companies of somebody signed in, and how many notices wait for them (3 queries); the company worked on last comes first. */
export async function viewPerson(db: Database, actor: Person): Promise<Extract<ViewerView, { kind: 'person' }> | null> {
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: { name: true, role: true, memberships: { select: { company: { select: { id: true, name: true } } }, orderBy: { company: { updatedAt: 'desc' } } } },
  });
  if (!user) return null;
  return { kind: 'person', userId: actor.userId, name: user.name, role: user.role as Role, companies: user.memberships.map(({ company }) => company), unread: await unreadNotices(db, actor.userId) };
}
