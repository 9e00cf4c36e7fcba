import type { Text } from '../text.ts';
import type { Product, ProductRelation } from './product.ts';

/** A relation as it is seen from one product; `required-by` and `replaces` are those that another product wrote down. */
export type SeenRelation = { readonly kind: ProductRelation['kind'] | 'required-by' | 'replaces'; readonly product: string; readonly name: Text; readonly note: Text };

const FROM_THE_OTHER_SIDE = { excludes: 'excludes', 'uses-up': 'uses-up', requires: 'required-by', 'succeeded-by': 'replaces' } as const satisfies Readonly<Record<ProductRelation['kind'], SeenRelation['kind']>>;

/** How a product stands to others, from both sides: what it says itself, then what others say of it, each pair once. A product that is not there is left out. */
export function relationsOf(product: Product, products: readonly Product[]): readonly SeenRelation[] {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const own = product.relations.map(({ kind, product: other, note }): Omit<SeenRelation, 'name'> => ({ kind, product: other, note }));
  const told = products.flatMap(({ id, relations }) =>
    relations.filter((relation) => relation.product === product.id && id !== product.id).map((relation): Omit<SeenRelation, 'name'> => ({ kind: FROM_THE_OTHER_SIDE[relation.kind], product: id, note: relation.note })),
  );
  const unsaid = told.filter((each) => !own.some((mine) => mine.kind === each.kind && mine.product === each.product));
  return [...own, ...unsaid].flatMap((relation) => {
    const name = names.get(relation.product);
    return name === undefined ? [] : [{ ...relation, name }];
  });
}
