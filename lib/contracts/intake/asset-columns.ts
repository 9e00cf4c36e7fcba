import { ASSET_KINDS, KIND_LABELS, TRAIT_LABELS, type AssetKind, type AssetTrait } from '@/lib/domain/facts/asset.ts';
import type { Text } from '@/lib/domain/text.ts';
import { comparable, DONT_KNOW_WORDS } from './template-headings.ts';

export type AssetColumn = 'name' | 'number' | 'kind' | 'valuation' | AssetTrait;

/** The columns of the inventory besides the traits, as the template writes them. */
export const ASSET_HEADINGS = {
  kind: { zh: '类别', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  number: { zh: '编号（专利号、登记号）', en: 'Number' },
  valuation: { zh: '评估价值（万元）', en: 'Valuation (CNY 10,000)' },
} as const satisfies Record<string, Text>;

/** Words of headings as tables of patents and certificates have them; matched from their start. */
const HEADINGS: readonly (readonly [AssetColumn, readonly string[]])[] = [
  ['kind', ['专利类型', '类型', '类别', '种类', 'kind', 'type']],
  ['number', ['专利号', '申请号', '登记号', '证书号', '编号', '号码', 'number', 'no', 'certificate']],
  ['name', ['名称', '专利名称', '软件名称', '姓名', '项目', 'name', 'title']],
  ['granted', ['法律状态', '授权', '状态', '登记', 'status', 'granted']],
  ['main_business', ['主营', '用于主营', 'main']],
  ['industrialisable', ['可产业化', '产业化', 'industrial']],
  ['overseas', ['境外', '海外', 'abroad', 'overseas']],
  ['undisputed', ['权属', 'title clear', 'undisputed']],
  ['pledged', ['质押', '已质押', 'pledge']],
  ['valuation', ['评估价值', '评估值', '评估金额', 'valuation(']],
  ['valued', ['评估', 'valu']],
  ['protected', ['保护', '保密', 'protect']],
  ['exchange_certified', ['数交所', '数据产品', '挂牌', 'exchange']],
  ['ip_registered', ['数据知识产权', 'data-ip']],
  ['recognised', ['人才认定', '认定', 'recognised']],
  ['core_team', ['核心成员', '创始人', 'founder', 'core']],
  ['rd_staff', ['研发人员', '研发', 'r&d']],
];
const YES = ['是', '有', '已', 'yes', 'y', 'true', '1', '√', '✓', '授权', '有效', '已授权', '已登记', '登记', '专利权维持', 'granted', 'registered'].map(comparable);
const NO = ['否', '没有', '无', '未', 'no', 'n', 'false', '0', '×', '✗', '申请中', '申请', '实质审查', '实审', '公开', '受理', '驳回', '失效', '撤回', '未授权', 'pending', 'filed', 'lapsed'].map(comparable);
const OPEN = ['', '?', '-', ...DONT_KNOW_WORDS.zh, ...DONT_KNOW_WORDS.en].map(comparable);

/** Which column a heading names, null where none. */
export function assetColumnOf(heading: string): AssetColumn | null {
  const plain = comparable(heading);
  const exact = Object.entries(TRAIT_LABELS).find(([, label]) => comparable(label.zh) === plain || comparable(label.en) === plain);
  if (exact) return exact[0] as AssetTrait;
  if (plain.length > 24) return null;
  return HEADINGS.find(([, words]) => words.some((word) => plain.startsWith(comparable(word))))?.[0] ?? null;
}

/** The kind that a cell names, in either language; null where none. */
export function assetKindOf(text: string): AssetKind | null {
  const plain = comparable(text).replace(/专利$/, '');
  return ASSET_KINDS.find((kind) => [kind, KIND_LABELS[kind].zh, KIND_LABELS[kind].en].some((word) => comparable(word).replace(/专利$|s$/, '') === plain.replace(/s$/, ''))) ?? null;
}

/** Yes, no, null for not known; undefined where the cell says something else. */
export function assetTruthOf(text: string): boolean | null | undefined {
  const plain = comparable(text);
  if (OPEN.includes(plain)) return null;
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : undefined;
}
