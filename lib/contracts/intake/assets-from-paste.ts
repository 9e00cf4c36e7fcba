import { ASSET_KINDS, KIND_LABELS, TRAIT_LABELS, TRAITS_OF, type AssetKind, type AssetTrait } from '@/lib/domain/facts/asset.ts';
import type { AssetContent } from './asset-item.ts';
import { comparable } from './template-headings.ts';

/** What was made of a pasted table: the items, and how many cells of traits could not be read (those stay unknown). */
export type PastedAssets = { readonly items: readonly AssetContent[]; readonly unread: number };

type Meaning = 'name' | 'number' | 'kind' | AssetTrait;

/** Words of headings as tables of patents and certificates have them; matched from their start. */
const HEADINGS: readonly (readonly [Meaning, readonly string[]])[] = [
  ['kind', ['专利类型', '类型', '类别', '种类', 'kind', 'type']],
  ['number', ['专利号', '申请号', '登记号', '证书号', '编号', '号码', 'number', 'no', 'certificate']],
  ['name', ['名称', '专利名称', '软件名称', '姓名', '项目', 'name', 'title']],
  ['granted', ['法律状态', '授权', '状态', '登记', 'status', 'granted']],
  ['main_business', ['主营', '用于主营', 'main']],
  ['industrialisable', ['可产业化', '产业化', 'industrial']],
  ['overseas', ['境外', '海外', 'abroad', 'overseas']],
  ['undisputed', ['权属', 'title clear', 'undisputed']],
  ['pledged', ['质押', '已质押', 'pledge']],
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
const OPEN = ['', '?', '？', '不清楚', '不知道', '-', 'unknown'].map(comparable);

/**
 * Reads rows copied from a spreadsheet. With a heading row each column is what its heading says; without one the first column is the name
 * and the second the number. A row whose kind is not told is of `kind`. Empty rows are passed over; nothing is guessed.
 */
export function assetsFromPaste(text: string, kind: AssetKind): PastedAssets {
  const rows = text.replace(/\r\n?/g, '\n').split('\n').map((line) => line.split('\t').map((cell) => cell.normalize('NFKC').replace(/\s+/g, ' ').trim()));
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const heading = filled[0]?.map(meaningOf) ?? [];
  const hasHeading = heading.includes('name') || heading.filter((meaning) => meaning !== null).length > 1;
  const columns: readonly (Meaning | null)[] = hasHeading ? heading : ['name', 'number'];
  let unread = 0;
  const items = filled.slice(hasHeading ? 1 : 0).flatMap((cells): readonly AssetContent[] => {
    const cellOf = (meaning: Meaning) => cells[columns.indexOf(meaning)] ?? '';
    const told = kindOf(cellOf('kind'));
    if (told === null && cellOf('kind') !== '') unread += 1;
    const own = told ?? kind;
    const traits = TRAITS_OF[own].flatMap((trait) => {
      const truth = columns.includes(trait) ? truthOf(cellOf(trait)) : null;
      if (truth === undefined) unread += 1;
      return typeof truth === 'boolean' ? [[trait, truth] as const] : [];
    });
    const name = cellOf('name').slice(0, 200);
    return name === '' && cellOf('number') === '' ? [] : [{ kind: own, name, number: cellOf('number').slice(0, 80), traits: Object.fromEntries(traits), valuation: null }];
  });
  return { items, unread };
}

function meaningOf(heading: string): Meaning | null {
  const plain = comparable(heading);
  if (plain === '' || plain.length > 24) return null;
  const exact = Object.entries(TRAIT_LABELS).find(([, label]) => comparable(label.zh) === plain || comparable(label.en) === plain);
  if (exact) return exact[0] as AssetTrait;
  return HEADINGS.find(([, words]) => words.some((word) => plain.startsWith(comparable(word))))?.[0] ?? null;
}

function kindOf(text: string): AssetKind | null {
  const plain = comparable(text).replace(/专利$/, '');
  return ASSET_KINDS.find((kind) => [kind, KIND_LABELS[kind].zh, KIND_LABELS[kind].en].some((word) => comparable(word).replace(/专利$|s$/, '') === plain.replace(/s$/, ''))) ?? null;
}

/** Yes, no, null for not known; undefined where the cell says something else. */
function truthOf(text: string): boolean | null | undefined {
  const plain = comparable(text);
  if (OPEN.includes(plain)) return null;
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : undefined;
}
