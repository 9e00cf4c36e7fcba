// @ts-nocheck
import type { Database } from './client.ts';

/**
 * Takes one of `limit` permits of a window; returns 0, or the seconds until the window ends when none is left.
 * Exact: one statement, whose row lock orders all who ask at once.
 */
export async function takePermit(db: Database, key: string, limit: number, windowSeconds: number, now: Date): Promise<number> {
  const end = new Date(now.getTime() + windowSeconds * 1000);
  const taken = await db.$queryRaw<unknown[]>`
    INSERT INTO rate_limits AS r (key, window_start, window_end, count) VALUES (${key}, ${now}, ${end}, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.window_end <= ${now} THEN 1 ELSE r.count + 1 END,
      window_start = CASE WHEN r.window_end <= ${now} THEN ${now} ELSE r.window_start END,
      window_end = CASE WHEN r.window_end <= ${now} THEN ${end} ELSE r.window_end END
    WHERE r.window_end <= ${now} OR r.count < ${limit}
    RETURNING 1`;
  if (taken.length > 0) return 0;
  const row = await db.rateLimit.findUniqueOrThrow({ where: { key } });
  return Math.max(1, Math.ceil((row.windowEnd.getTime() - now.getTime()) / 1000));
}

/** The seconds until the window ends when no permit is left, else 0; takes none. */
export async function permitWait(db: Database, key: string, limit: number, now: Date): Promise<number> {
  const row = await db.rateLimit.findUnique({ where: { key } });
  if (!row || row.count < limit || row.windowEnd <= now) return 0;
  return Math.max(1, Math.ceil((row.windowEnd.getTime() - now.getTime()) / 1000));
}

/** Gives all permits back: the right password was typed. */
export async function clearPermits(db: Database, key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}
