import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';
import { dateOfDay } from '../days.ts';

/** What is in a digest: how many cases and matches there is news of, and how many held cases fall due or are late. */
export type Digest = { readonly userId: string; readonly cases: number; readonly matches: number; readonly today: number; readonly late: number };

/** The key under which a person's digest of a day is written, once. */
export const digestKey = (day: CalendarDate) => `digest:${day}`;

/**
 * The next person who has something for a digest of that day and has not had one: unread notices that wait for it, or held cases that fall
 * due or are late, where they want to be told of those. Null when there is nobody.
 */
export async function nextDigest(db: Database, day: CalendarDate): Promise<Digest | null> {
  const [found] = await db.$queryRaw<Digest[]>`
    SELECT u.id AS "userId", coalesce(n.cases, 0)::int AS cases, coalesce(n.matches, 0)::int AS matches, coalesce(d.today, 0)::int AS today, coalesce(d.late, 0)::int AS late
    FROM users u
    LEFT JOIN (SELECT user_id, count(DISTINCT payload->>'caseId') AS cases, count(*) FILTER (WHERE kind = 'rematch') AS matches FROM notices WHERE mailing = 'digest' AND read_at IS NULL GROUP BY user_id) n ON n.user_id = u.id
    LEFT JOIN (SELECT holder_id, count(*) FILTER (WHERE due_on = ${dateOfDay(day)}::date) AS today, count(*) FILTER (WHERE due_on < ${dateOfDay(day)}::date) AS late
      FROM review_cases WHERE state NOT IN ('concluded', 'withdrawn') AND paused_on IS NULL AND due_on <= ${dateOfDay(day)}::date GROUP BY holder_id) d
      ON d.holder_id = u.id AND NOT EXISTS (SELECT 1 FROM notice_preferences p WHERE p.user_id = u.id AND p.topic = 'due' AND p.mailing = 'off')
    WHERE u.disabled_at IS NULL AND (n.user_id IS NOT NULL OR d.holder_id IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.user_id = u.id AND m.once_key = ${digestKey(day)})
    ORDER BY u.id LIMIT 1`;
  return found ?? null;
}

/** Notes that what waited for somebody's digest went with it. */
export async function markDigested(db: Database, userId: string): Promise<void> {
  await db.notice.updateMany({ where: { userId, mailing: 'digest', readAt: null }, data: { mailing: 'digested' } });
}
