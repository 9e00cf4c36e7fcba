import { z } from 'zod';
import { id, slug } from '@/lib/contracts/fields.ts';
import { findLatestRun } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { productOfRun } from './product-of-run.ts';

/** One product in the newest match of a company; not there when the company has no match yet, or the product came later. */
export const viewNewestMatch = query({
  name: 'view-newest-match',
  input: z.strictObject({ companyId: id, productId: slug }),
  allow: (actor) => may(actor, 'view-newest-match'),
  run: async ({ db, actor, input }) => {
    const run = await findLatestRun(db, actor, input.companyId);
    const product = run && (await productOfRun(db, actor, run, input.productId));
    return product ? ok(product) : fail({ kind: 'not-found' });
  },
});
