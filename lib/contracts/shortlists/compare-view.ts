import type { FactKey } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ShortlistItemView, ShortlistView } from './shortlist-view.ts';

/** Saved products side by side. `criteria`: each fact that a rule asks of, with what each product asks of it, in the order of the products. */
export type CompareView = {
  readonly list: Pick<ShortlistView, 'id' | 'name'>;
  readonly items: readonly ShortlistItemView[];
  readonly criteria: readonly { readonly fact: FactKey; readonly leaves: readonly (readonly LeafExplanation[])[] }[];
};
