import type { AbsenceRow } from '@/lib/contracts/review/absence.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Database } from '../client.ts';
import { dateOfDay, dayOfDate } from '../days.ts';

/** Who is, or will be, away, the next first. */
export async function absenceRows(db: Database, userId: string, today: CalendarDate): Promise<readonly AbsenceRow[]> {
  const named = { select: { name: true } } as const;
  const rows = await db.absence.findMany({
    where: { toDay: { gte: dateOfDay(today) }, user: { role: 'advisor', disabledAt: null } },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
    take: 500,
    include: { user: named, deputy: named },
  });
  return rows.map((row) => {
    const from = dayOfDate(row.fromDay);
    return { id: row.id, userId: row.userId, name: row.user.name, from, to: dayOfDate(row.toDay), deputyName: row.deputy?.name ?? null, note: row.note, now: from <= today, mine: row.userId === userId };
  });
}
