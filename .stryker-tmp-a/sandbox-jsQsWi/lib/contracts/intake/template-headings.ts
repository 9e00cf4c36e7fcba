// @ts-nocheck
import type { Text } from '@/lib/domain/text.ts';

/** The columns of the intake template, as written; years stand between `answer` and `unit`. */
export const TEMPLATE_HEADINGS = {
  key: { zh: '代码（请勿改动）', en: 'Key (do not change)' },
  question: { zh: '问题', en: 'Question' },
  answer: { zh: '填写', en: 'Answer' },
  unit: { zh: '单位（可改）', en: 'Unit (may be changed)' },
  options: { zh: '可填内容', en: 'What may be entered' },
  help: { zh: '说明', en: 'Where to find it' },
} as const satisfies Record<string, Text>;

export type TemplateColumn = keyof typeof TEMPLATE_HEADINGS;

/** Other words for the columns that are read, for tables that people make themselves; matched from their start. */
const ALSO: Partial<Record<TemplateColumn, readonly string[]>> = {
  key: ['key', 'fact', '代码', '字段', '编码'],
  question: ['question', 'item', 'label', '问题', '项目', '指标', '名称'],
  answer: ['answer', 'value', '填写', '答案', '回答', '数值', '值'],
  unit: ['unit', '单位'],
};

/** Words for "don't know"; the first of each language is the one written. */
export const DONT_KNOW_WORDS: { readonly zh: readonly string[]; readonly en: readonly string[] } = {
  zh: ['暂不清楚', '不清楚', '不知道', '未知', '不详', '待定'],
  en: ["don't know", 'dont know', 'do not know', 'not known', 'unknown', 'n/a', 'tbd'],
};

/** Words for an empty set; the first of each language is the one written. */
export const NONE_WORDS: { readonly zh: readonly string[]; readonly en: readonly string[] } = {
  zh: ['无', '没有', '以上都没有', '都没有'],
  en: ['none', 'none of these', 'nothing'],
};

/** Words for the units of money; the first of each language is the one written. */
export const MONEY_UNIT_WORDS = {
  yuan: ['元', 'yuan', 'CNY', 'RMB', '人民币元', '人民币'],
  wan: ['万元', '万', 'CNY 10,000', '10,000 yuan', '10k yuan', 'wan', '人民币万元'],
  yi: ['亿元', '亿', 'CNY 100 million', '100 million yuan', 'yi', '人民币亿元'],
} as const;

/** A text as it is compared: plain width, small letters, no blanks, straight apostrophes. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, '');
}

/** Which column a heading names: one of the template's, a fiscal year, or null. */
export function columnOfHeading(heading: string): TemplateColumn | number | null {
  const plain = comparable(heading);
  const year = /^(?:fy)?((?:19|20|21)\d\d)(?:年度?|a|财年|会计年度)?$/.exec(plain)?.[1];
  if (year !== undefined) return Number(year);
  for (const [column, words] of Object.entries(ALSO)) if (words.some((word) => plain.startsWith(comparable(word)))) return column as TemplateColumn;
  return null;
}
