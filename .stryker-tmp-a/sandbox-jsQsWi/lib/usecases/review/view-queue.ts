// @ts-nocheck
import { queueInput } from '@/lib/contracts/review/case-inputs.ts';
import type { QueueView } from '@/lib/contracts/review/review-view.ts';
import { loadWorkCalendar } from '@/lib/db/stores/work-calendar.ts';
import { QUEUE_PAGE, queuePage } from '@/lib/db/views/queue.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay, yearOf } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { REVIEW_LIMIT_DAYS } from '@/lib/domain/review/case-clock.ts';
import { query } from '../query.ts';

/** A page of the queue as an advisor sees it. */
export const viewQueue = query({
  name: 'view-queue',
  input: queueInput,
  allow: (actor) => may(actor, 'view-queue'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'not-found' });
    const today = shanghaiDay(now.getTime());
    const page = await queuePage(db, input, { userId, today });
    const { years } = await loadWorkCalendar(db);
    return ok<QueueView>({ query: input, pageSize: QUEUE_PAGE, limit: { workingDays: REVIEW_LIMIT_DAYS, holidaysEntered: years.has(yearOf(today)) }, ...page });
  },
});
