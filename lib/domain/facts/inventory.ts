import { IP_KINDS, TRAITS_OF, type Asset, type AssetKind, type AssetTrait, type Inventory } from './asset.ts';
import type { FactKey } from './fact.ts';

/**
 * What an inventory says of a fact. A count lies from `atLeast` to `atMost` (null = no upper bound, the list is not whole) and is known
 * where both are equal. A flag is known or null. Of a set, `certain` are in it and `open` may be.
 */
export type Summary =
  | { readonly kind: 'count'; readonly atLeast: number; readonly atMost: number | null }
  | { readonly kind: 'flag'; readonly value: boolean | null }
  | { readonly kind: 'set'; readonly certain: readonly string[]; readonly open: readonly string[] };

type Truth = boolean | null;
type Test = (asset: Asset) => Truth;

/** The facts that an inventory can tell, in the order they are asked. */
export const SUMMARISED: readonly FactKey[] = [
  'invention_patents_total', 'invention_patents_industrialisable', 'invention_patents_applied_to_main_business', 'software_copyrights', 'foreign_patent_filings',
  'pledgeable_ip_types', 'ip_valuation_report', 'trade_secret_protected',
  'data_asset_registered_at_exchange', 'data_asset_value_report', 'data_ip_certificate',
  'founder_is_recognised_talent', 'rd_staff',
];

const PATENTS = ['invention_patent', 'utility_model', 'design_patent'] as const;

/** Everything the inventory says, by fact; a fact of which nothing is listed and nothing is said to be whole is absent. */
export function summarise(inventory: Inventory): ReadonlyMap<FactKey, Summary> {
  const { assets, whole } = inventory;
  const count = (kinds: readonly AssetKind[], test: Test): Summary => {
    const found = assets.filter(({ kind }) => kinds.includes(kind)).map(test);
    const atLeast = found.filter((truth) => truth === true).length;
    return { kind: 'count', atLeast, atMost: kinds.every((kind) => whole.has(kind)) ? found.filter((truth) => truth !== false).length : null };
  };
  const some = (kinds: readonly AssetKind[], test: Test): Truth => {
    const { atLeast, atMost } = count(kinds, test) as Extract<Summary, { kind: 'count' }>;
    return atLeast > 0 ? true : atMost === 0 ? false : null;
  };
  const flag = (kinds: readonly AssetKind[], test: Test): Summary => ({ kind: 'flag', value: some(kinds, test) });
  const pledgeable = new Map(IP_KINDS.map((kind) => [kind, some([kind], isPledgeable)]));

  const all: Record<FactKey, Summary> = {
    invention_patents_total: count(['invention_patent'], has('granted')),
    invention_patents_industrialisable: count(['invention_patent'], every(has('granted'), has('main_business'), has('industrialisable'))),
    invention_patents_applied_to_main_business: count(['invention_patent'], every(has('granted'), has('main_business'))),
    software_copyrights: count(['software_copyright'], has('granted')),
    foreign_patent_filings: count(PATENTS, has('overseas')),
    pledgeable_ip_types: { kind: 'set', certain: IP_KINDS.filter((kind) => pledgeable.get(kind) === true), open: IP_KINDS.filter((kind) => pledgeable.get(kind) === null) },
    ip_valuation_report: flag(IP_KINDS, every(has('valued'), not('pledged'))),
    trade_secret_protected: flag(['trade_secret'], has('protected')),
    data_asset_registered_at_exchange: flag(['data'], has('exchange_certified')),
    data_asset_value_report: flag(['data'], has('valued')),
    data_ip_certificate: flag(['data'], has('ip_registered')),
    founder_is_recognised_talent: flag(['person'], every(has('core_team'), has('recognised'))),
    rd_staff: count(['person'], has('rd_staff')),
  };
  return new Map(SUMMARISED.flatMap((fact) => (all[fact] && saysAnything(all[fact]) ? [[fact, all[fact]] as const] : [])));
}

/** The value a summary settles, null where it leaves the fact open: an unknown trait is never counted as no. */
export function settledBy(summary: Summary): number | boolean | readonly string[] | null {
  switch (summary.kind) {
    case 'count':
      return summary.atLeast === summary.atMost ? summary.atLeast : null;
    case 'flag':
      return summary.value;
    case 'set':
      return summary.open.length === 0 ? summary.certain : null;
  }
}

function saysAnything(summary: Summary): boolean {
  if (summary.kind === 'count') return summary.atLeast > 0 || summary.atMost !== null;
  if (summary.kind === 'flag') return summary.value !== null;
  return summary.certain.length > 0 || summary.open.length < IP_KINDS.length;
}

/** Granted where that is asked of the kind, title clear, and not pledged yet. */
function isPledgeable(asset: Asset): Truth {
  const asked = TRAITS_OF[asset.kind];
  return every(asked.includes('granted') ? has('granted') : has('protected'), has('undisputed'), not('pledged'))(asset);
}

function has(trait: AssetTrait): Test {
  return ({ traits }) => traits[trait] ?? null;
}

function not(trait: AssetTrait): Test {
  return ({ traits }) => (traits[trait] === undefined ? null : !traits[trait]);
}

/** Kleene's "and": one no decides, else one unknown leaves it open. */
function every(...tests: readonly Test[]): Test {
  return (asset) => {
    const truths = tests.map((test) => test(asset));
    if (truths.includes(false)) return false;
    return truths.includes(null) ? null : true;
  };
}
