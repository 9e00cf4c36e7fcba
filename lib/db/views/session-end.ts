import type { Actor } from '@/lib/domain/access/actor.ts';
import type { Database } from '../client.ts';

/** When the session of an actor ends; null for those who are not signed in. */
export async function sessionEnd(db: Database, actor: Actor): Promise<Date | null> {
  if (!('sessionId' in actor)) return null;
  const found = await db.session.findUnique({ where: { id: actor.sessionId }, select: { expiresAt: true } });
  return found?.expiresAt ?? null;
}
