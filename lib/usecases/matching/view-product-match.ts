import { z } from 'zod';
import { id, slug } from '@/lib/contracts/fields.ts';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import { productMatchView } from '@/lib/contracts/matching/product-match-view.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun, findRunProduct } from '@/lib/db/stores/match-runs.ts';
import { savedProducts } from '@/lib/db/views/match.ts';
import { shortlistSummaries } from '@/lib/db/views/shortlist.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** One product of a stored match with its whole explanation, from the rules that were in force in that match; with the lists that the actor could save it to, the latest first. */
export const viewProductMatch = query({
  name: 'view-product-match',
  input: z.strictObject({ runId: id, productId: slug }),
  allow: (actor) => may(actor, 'view-product-match'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    const found = run && (await findRunProduct(db, run.id, input.productId));
    if (!run || !found) return fail({ kind: 'not-found' });
    const edition = await loadEdition(db, run.editionHash);
    const product = edition.products.get(input.productId);
    if (!product) return fail({ kind: 'not-found' });
    const card: MatchCard = { ...found.card, shortlisted: (await savedProducts(db, run.companyId, actor)).includes(product.id) };
    const lists = actor.kind === 'member' ? (await shortlistSummaries(db, run.companyId, actor.userId)).map(({ id: listId, name }) => ({ id: listId, name })) : [];
    return ok({ ...productMatchView({ runId: run.id, asOf: run.asOf }, found.match, card, product, edition), lists });
  },
});
