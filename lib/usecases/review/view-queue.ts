import { queueInput } from '@/lib/contracts/review/queue-query.ts';
import type { QueueView } from '@/lib/contracts/review/review-view.ts';
import { advisorsThere } from '@/lib/db/stores/advisors.ts';
import { presentOn } from '@/lib/db/stores/case-presence.ts';
import { keptViews } from '@/lib/db/views/kept-views.ts';
import { QUEUE_PAGE, queuePage } from '@/lib/db/views/queue.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { AGEING_DAYS, REVIEW_LIMIT_DAYS } from '@/lib/domain/review/case-clock.ts';
import { query } from '../query.ts';
import { queueReader } from './queue-reader.ts';

/** A page of the queue as an advisor sees it. */
export const viewQueue = query({
  name: 'view-queue',
  input: queueInput,
  allow: (actor) => may(actor, 'view-queue'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'not-found' });
    const who = await queueReader(db, userId, now);
    const page = await queuePage(db, input, who);
    const present = await presentOn(db, page.rows.map(({ caseId }) => caseId), userId, now);
    return ok<QueueView>({
      query: input,
      pageSize: QUEUE_PAGE,
      limit: { workingDays: REVIEW_LIMIT_DAYS, ageingDays: AGEING_DAYS, holidaysEntered: who.holidaysEntered },
      ...page,
      rows: page.rows.map((row) => ({ ...row, watchers: (present.get(row.caseId) ?? []).map(({ name }) => name) })),
      kept: await keptViews(db, who),
      advisors: actor.kind === 'administrator' ? await advisorsThere(db, who.today) : [],
    });
  },
});
