import { NOTICE_TOPICS, USUAL_MAILING, type Mailing, type NoticeTopic } from '@/lib/contracts/accounts/notice-preferences.ts';
import type { Database } from '../client.ts';

/** How each of these people wants a topic by mail. */
export async function mailingsFor(db: Database, userIds: readonly string[], topic: NoticeTopic): Promise<ReadonlyMap<string, Mailing>> {
  const chosen = await db.noticePreference.findMany({ where: { userId: { in: [...userIds] }, topic } });
  return new Map(userIds.map((userId) => [userId, (chosen.find((row) => row.userId === userId)?.mailing as Mailing | undefined) ?? USUAL_MAILING[topic]]));
}

/** How somebody wants each topic by mail. */
export async function mailingsOfPerson(db: Database, userId: string): Promise<Readonly<Record<NoticeTopic, Mailing>>> {
  const chosen = await db.noticePreference.findMany({ where: { userId } });
  return { ...USUAL_MAILING, ...Object.fromEntries(chosen.map(({ topic, mailing }) => [topic, mailing])) };
}

/** Saves how somebody wants topics by mail. What waits for the digest of a topic that is no longer wanted in it does not go any more. Returns how many were changed. */
export async function saveMailings(db: Database, userId: string, wanted: Partial<Record<NoticeTopic, Mailing>>): Promise<number> {
  const now = await mailingsOfPerson(db, userId);
  const changed = NOTICE_TOPICS.flatMap((topic) => {
    const mailing = wanted[topic];
    return mailing === undefined || mailing === now[topic] ? [] : [{ topic, mailing }];
  });
  for (const { topic, mailing } of changed) {
    await db.noticePreference.upsert({ where: { userId_topic: { userId, topic } }, create: { userId, topic, mailing }, update: { mailing } });
    if (mailing !== 'digest') await db.notice.updateMany({ where: { userId, mailing: 'digest', kind: { in: topic === 'case-given' ? ['case-given', 'case-moved'] : [topic] } }, data: { mailing: 'off' } });
  }
  return changed.length;
}
