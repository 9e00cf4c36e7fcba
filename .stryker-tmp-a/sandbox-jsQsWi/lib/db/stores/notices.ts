// @ts-nocheck
import type { Database } from '../client.ts';

/** Notes that a person has read these notices of theirs; returns how many were unread until now. Others' notices are not touched. */
export async function markNoticesRead(db: Database, userId: string, noticeIds: readonly string[], now: Date): Promise<number> {
  const { count } = await db.notice.updateMany({ where: { userId, id: { in: [...noticeIds] }, readAt: null }, data: { readAt: now } });
  return count;
}
