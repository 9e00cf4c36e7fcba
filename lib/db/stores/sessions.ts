import type { Person } from '@/lib/domain/access/actor.ts';
import { LONGEST_SESSION_MS, sessionEndsAt } from '@/lib/domain/access/session-ends.ts';
import type { Database } from '../client.ts';
import { newSecret, secretHash } from '../secrets.ts';

const TEN_MINUTES_MS = 600_000;
const SEEN_EVERY_MS = 60_000;

/** Opens a session for a user; the secret goes to the browser and is not kept. One that still `awaitsCode` is nobody's and lasts ten minutes. */
export async function openSessionFor(db: Database, user: { readonly id: string; readonly sessionVersion: number }, device: string, now: Date, awaitsCode = false): Promise<string> {
  const secret = newSecret();
  await db.session.create({
    data: {
      secretHash: secretHash(secret),
      userId: user.id,
      sessionVersion: user.sessionVersion,
      device,
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + (awaitsCode ? TEN_MINUTES_MS : LONGEST_SESSION_MS)),
      awaitsCode,
    },
  });
  return secret;
}

/**
 * Who a session's secret belongs to; null when it was ended, has rested too long or expired, or its user was disabled or has ended all sessions since.
 * Every minute it notes that the session was seen: the one trace that a read leaves.
 */
export async function findSession(db: Database, secret: string, now: Date): Promise<Person | null> {
  const session = await openSession(db, secret, now);
  if (!session || session.awaitsCode) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db.session.updateMany({ where: { id: session.id, endedAt: null }, data: { lastSeenAt: now } });
  }
  return { kind: session.user.role as Person['kind'], userId: session.userId, sessionId: session.id };
}

/** When the session of this secret ends if nothing more is heard of it, and when at the latest; null when it is no longer one. To ask is not to be heard. */
export async function findSessionEnd(db: Database, secret: string, now: Date): Promise<{ readonly endsAt: Date; readonly expiresAt: Date } | null> {
  const session = await openSession(db, secret, now);
  return session && !session.awaitsCode ? { endsAt: endOf(session), expiresAt: session.expiresAt } : null;
}

/** When a session began, null when there is none of this id. */
export async function findSessionStart(db: Database, sessionId: string): Promise<Date | null> {
  const found = await db.session.findUnique({ where: { id: sessionId }, select: { startedAt: true } });
  return found?.startedAt ?? null;
}

/** Whose sign-in waits for its second step under this secret: the user and the session; null when none does. */
export async function findHalfSession(db: Database, secret: string, now: Date): Promise<{ readonly userId: string; readonly sessionId: string } | null> {
  const session = await openSession(db, secret, now);
  return session?.awaitsCode ? { userId: session.userId, sessionId: session.id } : null;
}

async function openSession(db: Database, secret: string, now: Date) {
  const session = await db.session.findUnique({
    where: { secretHash: secretHash(secret) },
    include: { user: { select: { role: true, disabledAt: true, sessionVersion: true } } },
  });
  if (!session || session.endedAt !== null || endOf(session) <= now) return null;
  return session.user.disabledAt !== null || session.user.sessionVersion !== session.sessionVersion ? null : session;
}

function endOf({ user, lastSeenAt, expiresAt }: { readonly user: { readonly role: string }; readonly lastSeenAt: Date; readonly expiresAt: Date }): Date {
  return sessionEndsAt({ role: user.role as Person['kind'], lastSeenAt, expiresAt });
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
