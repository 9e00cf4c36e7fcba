import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Language, Text } from '@/lib/domain/text.ts';
import type { Band } from './band.ts';

const BAND_WORDS: Readonly<Record<Band, Text>> = {
  meets: { zh: '已符合公布的全部条件', en: 'Meets all published criteria' },
  could: { zh: '有可能符合（还缺资料，或差得不多）', en: 'Could meet (answers missing, or the gap is small)' },
  'does-not': { zh: '不符合', en: 'Does not meet' },
  faulty: { zh: '这几项我们未能核对', en: 'We could not check these' },
  'no-test': { zh: '没有公布可核对的条件', en: 'No published test to check against' },
  'not-open': { zh: '尚未开放', en: 'Not open yet' },
  closed: { zh: '已停止', en: 'Closed' },
};

const ITEM_STATE_WORDS: Readonly<Record<ItemState, Text>> = {
  considering: { zh: '考虑中', en: 'Considering' },
  preparing: { zh: '准备材料', en: 'Preparing' },
  applied: { zh: '已申请', en: 'Applied' },
  granted: { zh: '已获得', en: 'Granted' },
  refused: { zh: '被拒绝', en: 'Refused' },
  dropped: { zh: '不再考虑', en: 'Dropped' },
};

const WORDS = {
  matchTitle: { zh: '匹配结果', en: 'What is open to you' },
  company: { zh: '企业', en: 'Company' },
  unnamed: { zh: '未命名企业', en: 'Unnamed company' },
  asOf: { zh: '规则日期', en: 'By the rules of' },
  products: { zh: '产品数', en: 'Products' },
  among: { zh: '产品之间', en: 'Between the products' },
  group: { zh: '分组', en: 'Group' },
  product: { zh: '产品', en: 'Product' },
  type: { zh: '类型', en: 'Type' },
  provider: { zh: '机构', en: 'Provider' },
  verdict: { zh: '结论', en: 'Verdict' },
  amount: { zh: '金额', en: 'Amount' },
  amountYuan: { zh: '金额（元）', en: 'Amount (CNY)' },
  tenor: { zh: '期限', en: 'Term' },
  tenorMonths: { zh: '期限（月）', en: 'Term (months)' },
  places: { zh: '地区', en: 'Place' },
  deadline: { zh: '截止日', en: 'Closing day' },
  met: { zh: '满足的条件', en: 'Criteria met' },
  unmet: { zh: '不满足的条件', en: 'Criteria not met' },
  unknown: { zh: '尚不能判断的条件', en: 'Criteria not known yet' },
  faulty: { zh: '没能核对的条件', en: 'Criteria not checked' },
  gaps: { zh: '差在哪里', en: 'Gaps' },
  missing: { zh: '还缺的资料', en: 'Missing answers' },
  evidence: { zh: '还需证明的条件', en: 'Criteria that need proof' },
  source: { zh: '依据', en: 'Source' },
  sourceDate: { zh: '依据日期', en: 'Source date' },
  sourceGrade: { zh: '依据等级', en: 'Source grade' },
  ownState: { zh: '自己的进展', en: 'Own state' },
  note: { zh: '备注', en: 'Note' },
  outcomeAmount: { zh: '获得金额（元）', en: 'Granted (CNY)' },
  outcomeOn: { zh: '结果日期', en: 'Outcome on' },
  now: { zh: '最新匹配', en: 'Newest match' },
  path: { zh: '位置', en: 'Place in the rule' },
  level: { zh: '层级', en: 'Level' },
  criterion: { zh: '条件', en: 'Criterion' },
  result: { zh: '结果', en: 'Result' },
  value: { zh: '贵公司', en: 'Your value' },
  distance: { zh: '差距', en: 'Distance' },
  forWhom: { zh: '适合谁', en: 'For whom' },
  version: { zh: '本版规则', en: 'This version' },
  criteria: { zh: '逐条对照', en: 'Criterion by criterion' },
  terms: { zh: '条款（只作说明，不参与判断）', en: 'Terms (shown, never evaluated)' },
  open: { zh: '来源没有说清的', en: 'What the sources leave open' },
  sources: { zh: '依据', en: 'Sources' },
  number: { zh: '编号', en: 'No.' },
  notFound: { zh: '没有查到', en: 'not found' },
  notStated: { zh: '未注明', en: 'not stated' },
  nothingToCheck: { zh: '这一天没有可以逐条核对的规则。', en: 'On this day there is no rule that could be checked criterion by criterion.' },
  overview: { zh: '总表', en: 'Overview' },
  gone: { zh: '最新匹配里已没有这个产品', en: 'No longer in the newest match' },
  unsourced: { zh: '没有找到来源', en: 'No source was found' },
  undated: { zh: '日期未注明', en: 'undated' },
  page: { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
  disclaimer: {
    zh: '只核对已公布的条件，不代表机构会批准，也不推荐任何产品。最终以发布机构的审核为准。',
    en: 'Only published criteria are checked. This is no promise of approval and no recommendation of any product. The issuer decides.',
  },
} as const satisfies Record<string, Text>;

export type DossierWord = keyof typeof WORDS;

/** A word of the dossier. */
export function dossierWord(word: DossierWord, language: Language): string {
  return WORDS[word][language];
}

/** The heading of a band. */
export function bandWords(band: Band, language: Language): string {
  return BAND_WORDS[band][language];
}

/** How far the company has come with a product, in words. */
export function itemStateWords(state: ItemState, language: Language): string {
  return ITEM_STATE_WORDS[state][language];
}
