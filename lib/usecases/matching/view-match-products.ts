import { z } from 'zod';
import { id, slug } from '@/lib/contracts/fields.ts';
import { productMatchView } from '@/lib/contracts/matching/product-match-view.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun, findRunProducts } from '@/lib/db/stores/match-runs.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Products of a stored match with their whole explanations, for a document; what the match does not have is left out. */
export const viewMatchProducts = query({
  name: 'view-match-products',
  input: z.strictObject({ runId: id, productIds: z.array(slug).max(2_000) }),
  allow: (actor) => may(actor, 'view-match-products'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    if (!run) return fail({ kind: 'not-found' });
    const edition = await loadEdition(db, run.editionHash);
    const found = await findRunProducts(db, run.id, input.productIds);
    return ok(
      found.flatMap(({ match, card }) => {
        const product = edition.products.get(card.productId);
        return product ? [productMatchView({ runId: run.id, asOf: run.asOf }, match, card, product, edition)] : [];
      }),
    );
  },
});
