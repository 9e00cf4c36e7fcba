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

/** A relation within a choice of products, as the product `of` wrote it down. */
export type RelationAmong = SeenRelation & { readonly of: string; readonly ofName: Text };

/** How chosen products stand to each other, each pair once. */
export function relationsAmong(chosen: readonly Product[]): readonly RelationAmong[] {
  const said = chosen.flatMap((product) => relationsOf(product, chosen).map((relation): RelationAmong => ({ ...relation, of: product.id, ofName: product.name })));
  return said.filter(({ kind, of, product }, index) => kind !== 'required-by' && kind !== 'replaces' && !said.slice(0, index).some((before) => before.kind === kind && before.of === product && before.product === of));
}
