import { NOTICE_TOPICS, USUAL_MAILING, type Mailing, type NoticeTopic } from '@/lib/contracts/accounts/notice-preferences.ts';
import type { Database } from '../client.ts';
import { giveConsent } from './consents.ts';

/** Which of these people are written to at all: staff, for their work, and members who agree to mail (lib/domain/access/consent.ts). */
async function agreeing(db: Database, userIds: readonly string[]): Promise<ReadonlySet<string>> {
  const agrees = { OR: [{ role: { not: 'member' } }, { consents: { some: { purpose: 'mail', withdrawnAt: null } } }] };
  const people = await db.user.findMany({ where: { id: { in: [...userIds] }, ...agrees }, select: { id: true } });
  return new Set(people.map(({ id }) => id));
}

/** How each of these people wants a topic by mail. */
export async function mailingsFor(db: Database, userIds: readonly string[], topic: NoticeTopic): Promise<ReadonlyMap<string, Mailing>> {
  const agreed = await agreeing(db, userIds);
  const chosen = await db.noticePreference.findMany({ where: { userId: { in: [...userIds] }, topic } });
  const mailingOf = (userId: string) => (chosen.find((row) => row.userId === userId)?.mailing as Mailing | undefined) ?? USUAL_MAILING[topic];
  return new Map(userIds.map((userId) => [userId, agreed.has(userId) ? mailingOf(userId) : 'off']));
}

/** How somebody wants each topic by mail. */
export async function mailingsOfPerson(db: Database, userId: string): Promise<Readonly<Record<NoticeTopic, Mailing>>> {
  if (!(await agreeing(db, [userId])).has(userId)) return Object.fromEntries(NOTICE_TOPICS.map((topic) => [topic, 'off'])) as Record<NoticeTopic, Mailing>;
  const chosen = await db.noticePreference.findMany({ where: { userId } });
  return { ...USUAL_MAILING, ...Object.fromEntries(chosen.map(({ topic, mailing }) => [topic, mailing])) };
}

/**
 * Saves how somebody wants topics by mail, and returns how many were changed. Who chooses a way agrees to mail; what was off for want of that stays off.
 * What waits for the digest of a topic that is no longer wanted in it does not go any more.
 */
export async function saveMailings(db: Database, userId: string, wanted: Partial<Record<NoticeTopic, Mailing>>, now: Date): Promise<number> {
  const before = await mailingsOfPerson(db, userId);
  const changed = NOTICE_TOPICS.filter((topic) => wanted[topic] !== undefined && wanted[topic] !== before[topic]);
  const agreesNow = changed.some((topic) => wanted[topic] !== 'off') && !(await agreeing(db, [userId])).has(userId);
  if (agreesNow) await giveConsent(db, userId, 'mail', now);
  for (const topic of agreesNow ? NOTICE_TOPICS : changed) {
    const mailing = wanted[topic] ?? before[topic];
    await db.noticePreference.upsert({ where: { userId_topic: { userId, topic } }, create: { userId, topic, mailing }, update: { mailing } });
    if (mailing !== 'digest') await leaveDigest(db, userId, topic === 'case-given' ? ['case-given', 'case-moved'] : [topic]);
  }
  return changed.length;
}

/** What of these kinds waits for somebody's digest does not go any more; of all kinds where none is named. */
export async function leaveDigest(db: Database, userId: string, kinds?: readonly string[]): Promise<void> {
  await db.notice.updateMany({ where: { userId, mailing: 'digest', ...(kinds ? { kind: { in: [...kinds] } } : {}) }, data: { mailing: 'off' } });
}
