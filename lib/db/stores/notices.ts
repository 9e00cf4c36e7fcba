import type { NoticeTopic } from '@/lib/contracts/accounts/notice-preferences.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { putMail } from './mails.ts';
import { mailingsFor } from './notice-preferences.ts';

/** What is told to somebody. `onceKey`: the same thing, reason and version is never told twice to the same person. `mail`: what a mail of it says, where they want one at once. */
export type NewNotice = { readonly userId: string; readonly companyId: string; readonly kind: string; readonly topic: NoticeTopic; readonly onceKey: string; readonly payload: Prisma.InputJsonValue; readonly mail: NoticeMail };
export type NoticeMail = Pick<Parameters<typeof putMail<'case-news'>>[1], 'kind' | 'payload'> | Pick<Parameters<typeof putMail<'rematch-news'>>[1], 'kind' | 'payload'>;

/** Leaves notices, and writes the mails to those who want them at once; who was told already is told nothing more, by neither way. */
export async function leaveNotices(db: Database, notices: readonly NewNotice[], now: Date): Promise<void> {
  for (const topic of new Set(notices.map((notice) => notice.topic))) {
    const about = notices.filter((notice) => notice.topic === topic);
    const mailings = await mailingsFor(db, about.map(({ userId }) => userId), topic);
    const left = await db.notice.createManyAndReturn({
      data: about.map(({ userId, companyId, kind, onceKey, payload }) => ({ userId, companyId, kind, onceKey, payload, createdAt: now, mailing: mailings.get(userId) ?? 'off' })),
      skipDuplicates: true,
      select: { userId: true, onceKey: true, mailing: true },
    });
    for (const { userId, onceKey, mailing } of left) {
      const notice = about.find((each) => each.userId === userId && each.onceKey === onceKey);
      if (mailing === 'at-once' && notice) await putMail(db, { userId, onceKey: `notice:${onceKey}`, ...notice.mail, now });
    }
  }
}

/** Notes that a person has read these notices of theirs; returns how many were unread until now. Others' notices are not touched. */
export async function markNoticesRead(db: Database, userId: string, noticeIds: readonly string[], now: Date): Promise<number> {
  const { count } = await db.notice.updateMany({ where: { userId, id: { in: [...noticeIds] }, readAt: null }, data: { readAt: now } });
  return count;
}
