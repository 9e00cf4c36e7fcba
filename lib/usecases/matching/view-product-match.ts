import { z } from 'zod';
import { id, slug } from '@/lib/contracts/fields.ts';
import { findRun } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { productOfRun } from './product-of-run.ts';

/** One product of a stored match with its whole explanation, from the rules that were in force in that match; with the lists that the actor could save it to, the latest first. */
export const viewProductMatch = query({
  name: 'view-product-match',
  input: z.strictObject({ runId: id, productId: slug }),
  allow: (actor) => may(actor, 'view-product-match'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    const product = run && (await productOfRun(db, actor, run, input.productId));
    return product ? ok(product) : fail({ kind: 'not-found' });
  },
});
