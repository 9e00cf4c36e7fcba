// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { viewMatchRun } from '@/lib/db/views/match.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** A stored match in sections by type, a card for each product. */
export const viewMatch = query({
  name: 'view-match',
  input: z.strictObject({ runId: id }),
  allow: (actor) => may(actor, 'view-match'),
  run: async ({ db, actor, input }) => {
    const view = await viewMatchRun(db, actor, input.runId);
    return view ? ok(view) : fail({ kind: 'not-found' });
  },
});
