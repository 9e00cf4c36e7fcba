import { z } from 'zod';
import { exportOwnData as rowsOf } from '@/lib/db/views/export-own-data.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** A copy of all that is held of a person and of the companies they act for. */
export const exportOwnData = query({
  name: 'export-own-data',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'export-own-data'),
  run: async ({ db, actor, now }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    return ok({ exportedAt: now.toISOString(), tables: await rowsOf(db, userId) });
  },
});
