import type { Text } from '../text.ts';

/** What can be listed one by one: kinds of IP, data, people. */
export const ASSET_KINDS = ['invention_patent', 'utility_model', 'design_patent', 'software_copyright', 'ic_layout_design', 'plant_variety', 'trade_secret', 'trademark', 'data', 'person'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** The kinds that are intellectual property: what `pledgeable_ip_types` may hold. */
export const IP_KINDS = ASSET_KINDS.slice(0, 8);

/** What is asked of an item, each answered yes, no or not at all. */
export const ASSET_TRAITS = [
  'granted', 'main_business', 'industrialisable', 'overseas', 'undisputed', 'pledged', 'valued', 'protected', 'exchange_certified', 'ip_registered', 'recognised', 'core_team', 'rd_staff',
] as const;
export type AssetTrait = (typeof ASSET_TRAITS)[number];

/** One item of the inventory as the summaries read it. A trait that is absent is not known, never no. */
export type Asset = { readonly kind: AssetKind; readonly traits: Readonly<Partial<Record<AssetTrait, boolean>>> };

/** Everything a company has listed; `whole` names the kinds of which nothing is left out. */
export type Inventory = { readonly assets: readonly Asset[]; readonly whole: ReadonlySet<AssetKind> };

const PATENT = ['granted', 'main_business', 'industrialisable', 'overseas', 'undisputed', 'pledged', 'valued'] as const;
const RIGHT = ['granted', 'main_business', 'undisputed', 'pledged', 'valued'] as const;

/** Which traits each kind is asked for, in the order of the screen. */
export const TRAITS_OF: Readonly<Record<AssetKind, readonly AssetTrait[]>> = {
  invention_patent: PATENT,
  utility_model: PATENT,
  design_patent: ['granted', 'main_business', 'overseas', 'undisputed', 'pledged', 'valued'],
  software_copyright: RIGHT,
  ic_layout_design: RIGHT,
  plant_variety: RIGHT,
  trade_secret: ['protected', 'main_business', 'undisputed', 'pledged', 'valued'],
  trademark: ['granted', 'undisputed', 'pledged', 'valued'],
  data: ['exchange_certified', 'ip_registered', 'valued', 'pledged'],
  person: ['recognised', 'core_team', 'rd_staff'],
};

/** What a kind is called. */
export const KIND_LABELS: Readonly<Record<AssetKind, Text>> = {
  invention_patent: { zh: '发明专利', en: 'Invention patents' },
  utility_model: { zh: '实用新型', en: 'Utility models' },
  design_patent: { zh: '外观设计', en: 'Design patents' },
  software_copyright: { zh: '软件著作权', en: 'Software copyrights' },
  ic_layout_design: { zh: '集成电路布图设计', en: 'IC layout designs' },
  plant_variety: { zh: '植物新品种', en: 'Plant varieties' },
  trade_secret: { zh: '商业秘密', en: 'Trade secrets' },
  trademark: { zh: '商标', en: 'Trademarks' },
  data: { zh: '数据资产', en: 'Data assets' },
  person: { zh: '人才', en: 'People' },
};

/** What a trait is called above its column. */
export const TRAIT_LABELS: Readonly<Record<AssetTrait, Text>> = {
  granted: { zh: '已授权或登记', en: 'Granted or registered' },
  main_business: { zh: '用于主营业务', en: 'Used in the main business' },
  industrialisable: { zh: '可产业化', en: 'Can be industrialised' },
  overseas: { zh: '境外申请', en: 'Filed abroad' },
  undisputed: { zh: '权属清晰', en: 'Title clear' },
  pledged: { zh: '已质押', en: 'Pledged already' },
  valued: { zh: '有评估报告', en: 'Valuation report' },
  protected: { zh: '已采取保护措施', en: 'Protected by measures' },
  exchange_certified: { zh: '数交所挂牌或凭证', en: 'Listed or certified at the exchange' },
  ip_registered: { zh: '数据知识产权登记', en: 'Data-IP certificate' },
  recognised: { zh: '市、区认定人才', en: 'Recognised by city or district' },
  core_team: { zh: '创始人或核心成员', en: 'Founder or core member' },
  rd_staff: { zh: '直接从事研发', en: 'Works in R&D' },
};
