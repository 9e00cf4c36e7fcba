// @ts-nocheck
import { z } from 'zod';
import type { ProductView } from '@/lib/contracts/catalog/catalog-view.ts';
import { productView } from '@/lib/contracts/catalog/product-view.ts';
import { calendarDate, slug } from '@/lib/contracts/fields.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { changedOn, isSavedBy } from '@/lib/db/views/product.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** A product with the history of its rules, their named rules and sources, as it stands on a day. */
export const viewProduct = query({
  name: 'view-product',
  input: z.strictObject({ productId: slug, asOf: calendarDate }),
  allow: (actor) => may(actor, 'view-product'),
  run: async ({ db, actor, input }) => {
    const { catalog, products, sources } = await currentEdition(db);
    const product = products.get(input.productId);
    if (!product) return fail({ kind: 'not-found' });
    const userId = userIdOf(actor);
    const view = productView(product, catalog, sources, input.asOf);
    return ok<ProductView>({ ...view, changed: await changedOn(db, product.id), shortlisted: userId !== null && (await isSavedBy(db, userId, product.id)) });
  },
});
