import { keptQuery } from '@/lib/contracts/review/queue-query.ts';
import type { QueueRow } from '@/lib/contracts/review/review-view.ts';
import { wholeQueue } from '@/lib/db/views/queue.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { queueReader } from './queue-reader.ts';

/** A file holds no more rows than this; a spreadsheet program gets slow long before. */
export const EXPORTED_ROWS = 100_000;

/** Every row of a list of the queue, in its order: what a file of it holds. Refused, not cut, where there are too many. */
export const exportQueue = query({
  name: 'export-queue',
  input: keptQuery,
  allow: (actor) => may(actor, 'export-queue'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'not-found' });
    const rows = await wholeQueue(db, { ...input, page: 1 }, await queueReader(db, userId, now), EXPORTED_ROWS + 1);
    return rows.length > EXPORTED_ROWS ? fail({ kind: 'invalid', problems: [{ field: '', code: 'too-many-values', params: { limit: EXPORTED_ROWS } }] }) : ok<readonly QueueRow[]>(rows);
  },
});
