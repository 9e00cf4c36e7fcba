import type { Database } from '@/lib/db/client.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import type { QueueReader } from '@/lib/db/views/queue-rules.ts';
import { shanghaiDay, yearOf } from '@/lib/domain/calendar.ts';
import { AGEING_DAYS } from '@/lib/domain/review/case-clock.ts';
import { addWorkingDays } from '@/lib/domain/working-days.ts';

/** Somebody who looks at the queue now, with the days that its rules are measured by; `holidaysEntered`: whether the calendar knows this year. */
export async function queueReader(db: Database, userId: string, now: Date): Promise<QueueReader & { readonly holidaysEntered: boolean }> {
  const today = shanghaiDay(now.getTime());
  const calendar = await loadWorkCalendar(db);
  return { userId, today, ageingUntil: addWorkingDays(today, AGEING_DAYS, calendar), holidaysEntered: calendar.years.has(yearOf(today)) };
}
