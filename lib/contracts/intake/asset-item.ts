import { z } from 'zod';
import { id, isStorable, version } from '@/lib/contracts/fields.ts';
import { ASSET_KINDS, ASSET_TRAITS, TRAITS_OF, type Asset, type AssetKind } from '@/lib/domain/facts/asset.ts';
import type { FactKey } from '@/lib/domain/facts/fact.ts';
import type { Summary } from '@/lib/domain/facts/inventory.ts';
import type { IntakeProgress } from './intake-view.ts';

/** More would be a register, not a list to fill in: then a total is given instead. */
export const MOST_ASSETS = 2_000;

const words = (most: number) => z.string().max(most * 4).refine(isStorable, { error: 'not-text', abort: true }).transform((typed) => typed.normalize('NFKC').replace(/\s+/g, ' ').trim()).pipe(z.string().max(most));

/** What is said of one item; a trait that its kind is not asked for is dropped. `valuation` is a decimal text of yuan. */
export const assetContent = z
  .strictObject({
    kind: z.enum(ASSET_KINDS),
    name: words(200),
    number: words(80),
    traits: z.partialRecord(z.enum(ASSET_TRAITS), z.boolean()),
    valuation: z.string().regex(/^\d{1,13}(?:\.\d{1,2})?$/, { error: 'money-unreadable' }).nullable(),
  })
  .transform((item) => ({ ...item, traits: Object.fromEntries(TRAITS_OF[item.kind].flatMap((trait) => (item.traits[trait] === undefined ? [] : [[trait, item.traits[trait]]]))) as Asset['traits'] }));
export type AssetContent = z.output<typeof assetContent>;

/** A listed item; `version` counts its saves, 0 = never saved. */
export type AssetView = AssetContent & { readonly id: string; readonly version: number };

/** Whether two items say the same. */
export function sameAsset(one: AssetContent, other: AssetContent): boolean {
  const told = ({ kind, name, number, valuation, traits }: AssetContent) => JSON.stringify([kind, name, number, valuation, Object.entries(traits).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return told(one) === told(other);
}

/** One change of the list: an item as it should be, or null to take it off. */
export const assetChange = z.strictObject({ id, version, item: assetContent.nullable() });

/** What the inventory page shows. */
export type InventoryView = {
  readonly companyId: string;
  readonly assets: readonly AssetView[];
  readonly whole: readonly AssetKind[];
  readonly summaries: readonly FactSummary[];
  readonly progress: IntakeProgress;
  readonly anonymous: boolean;
};

/** What the inventory says of a fact. */
export type FactSummary = { readonly fact: FactKey; readonly summary: Summary };

/** What came of saving items. A conflict shows the item as it is stored; null where it was taken off meanwhile. */
export type SaveAssetsOutcome = {
  readonly saved: readonly { readonly id: string; readonly version: number }[];
  readonly conflicts: readonly { readonly id: string; readonly theirs: AssetView | null }[];
  readonly summaries: readonly FactSummary[];
  readonly progress: IntakeProgress;
};
