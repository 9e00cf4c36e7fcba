// @ts-nocheck
import type { Person } from '@/lib/domain/access/actor.ts';
import type { Database } from '../client.ts';
import { newSecret, secretHash } from '../secrets.ts';

const TWELVE_HOURS_MS = 12 * 3_600_000;
const SEEN_EVERY_MS = 5 * 60_000;

/** Opens a session for a user; the secret goes to the browser and is not kept. */
export async function openSessionFor(db: Database, user: { readonly id: string; readonly sessionVersion: number }, device: string, now: Date): Promise<string> {
  const secret = newSecret();
  await db.session.create({
    data: {
      secretHash: secretHash(secret),
      userId: user.id,
      sessionVersion: user.sessionVersion,
      device,
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + TWELVE_HOURS_MS),
    },
  });
  return secret;
}

/**
 * Who a session's secret belongs to; null when it was ended, has expired, or its user was disabled or has ended all sessions since.
 * Every five minutes it notes that the session was seen: the one trace that a read leaves.
 */
export async function findSession(db: Database, secret: string, now: Date): Promise<Person | null> {
  const session = await db.session.findUnique({
    where: { secretHash: secretHash(secret) },
    include: { user: { select: { role: true, disabledAt: true, sessionVersion: true } } },
  });
  if (!session || session.endedAt !== null || session.expiresAt <= now) return null;
  if (session.user.disabledAt !== null || session.user.sessionVersion !== session.sessionVersion) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db.session.updateMany({ where: { id: session.id, endedAt: null }, data: { lastSeenAt: now } });
  }
  return { kind: session.user.role as Person['kind'], userId: session.userId, sessionId: session.id };
}

/** Ends one session of a user; false when it is not theirs or not open. */
export async function endSessionOf(db: Database, userId: string, sessionId: string, now: Date): Promise<boolean> {
  const { count } = await db.session.updateMany({ where: { id: sessionId, userId, endedAt: null }, data: { endedAt: now } });
  return count === 1;
}

/** Marks every open session of a user as ended, for their own list; that none is accepted follows from the raised version. */
export async function endSessionsOf(db: Database, userId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
}
