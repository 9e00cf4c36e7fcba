import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { ReviewCase } from '@/lib/domain/review/review-case.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate, endOfDay, lastDayBefore } from '../days.ts';
import { Prisma } from '../generated/client.ts';

/** The clock of an open case, with what is needed to save it. */
export type CaseClock = Pick<ReviewCase, 'id' | 'dueOn' | 'pausedOn' | 'leaseUntil' | 'version'> & { readonly number: number };

/** A clock that moves: where its due day was, and where everything is. */
export type MovedClock = { readonly was: CalendarDate; readonly now: CaseClock };

/** The clocks of all open cases, by number; with `lock` nobody changes them until the end of the transaction. */
export async function openClocks(db: Database, lock: boolean): Promise<readonly CaseClock[]> {
  const rows = await db.$queryRaw<{ id: string; number: number; due_on: Date; paused_on: Date | null; lease_until: Date | null; version: number }[]>`
    SELECT id, number, due_on, paused_on, lease_until, version FROM review_cases WHERE state NOT IN ('concluded', 'withdrawn') ORDER BY id ${lock ? Prisma.sql`FOR UPDATE` : Prisma.empty}`;
  return rows
    .map((row) => ({ id: row.id, number: row.number, dueOn: dayOfDate(row.due_on), pausedOn: row.paused_on && dayOfDate(row.paused_on), leaseUntil: row.lease_until && lastDayBefore(row.lease_until), version: row.version }))
    .toSorted((a, b) => a.number - b.number);
}

/** Saves clocks that a new calendar moved, each as a version of its case with an entry in its log that names both days. */
export async function moveClocks(db: Database, moved: readonly MovedClock[], now: Date): Promise<void> {
  const ids = moved.map(({ now: { id } }) => id);
  const dues = moved.map(({ now: { dueOn } }) => dateOfDay(dueOn));
  const leases = moved.map(({ now: { leaseUntil } }) => leaseUntil && endOfDay(leaseUntil));
  const texts = moved.map(({ was, now: { dueOn } }) => `${was} → ${dueOn}`);
  await db.$executeRaw`
    WITH given AS (SELECT * FROM unnest(${ids}::uuid[], ${dues}::date[], ${leases}::timestamptz[], ${texts}::text[]) AS given(id, due_on, lease_until, said)),
      saved AS (UPDATE review_cases c SET due_on = g.due_on, lease_until = g.lease_until, version = c.version + 1 FROM given g WHERE c.id = g.id RETURNING c.id, c.version, c.state, g.said)
    INSERT INTO case_events (case_id, seq, at, actor_role, action, from_state, to_state, text) SELECT id, version, ${now}, 'system', 'reschedule', state, state, said FROM saved`;
}
