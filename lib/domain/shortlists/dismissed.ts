import type { ItemState } from './shortlist-item.ts';

/**
 * The products that somebody has set aside: dropped on one of the lists they see and followed on none. Such a product is told of
 * no more, in no feed and in no mail, until it is followed again.
 */
export function dismissedProducts(items: readonly { readonly productId: string; readonly state: ItemState }[]): ReadonlySet<string> {
  const followed = new Set(items.filter(({ state }) => state !== 'dropped').map(({ productId }) => productId));
  return new Set(items.filter(({ state, productId }) => state === 'dropped' && !followed.has(productId)).map(({ productId }) => productId));
}
