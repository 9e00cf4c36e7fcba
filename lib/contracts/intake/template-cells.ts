import type { FactDefinition, FactOption } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { AnswerView } from './intake-view.ts';
import { DONT_KNOW_WORDS, MONEY_UNIT_WORDS, NONE_WORDS } from './template-headings.ts';

/** The words for yes and no. */
export const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
const UNITS = {
  zh: { ratio: '%', count: '项', people: '人', years: '年', months: '个月', days: '天', shares: '股', times: '倍', points: '分', flag: '' },
  en: { ratio: '%', count: '', people: 'people', years: 'years', months: 'months', days: 'days', shares: 'shares', times: 'times', points: 'points', flag: '' },
} as const;

/** What stands in the cell of an answer: a number where it is one (yuan, whole units), else a text that `readSpreadsheetCell` reads back. */
export function templateValue(definition: FactDefinition, answer: Pick<AnswerView, 'state' | 'value'>, language: Language): string | number | null {
  const { shape } = definition;
  const { value } = answer;
  if (answer.state === 'unknown') return DONT_KNOW_WORDS[language][0] ?? null;
  if (answer.state === 'unanswered' || value === null) return null;
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (typeof value === 'number') return isYearlyFlag(shape) ? YES_NO[language][value === 0 ? 1 : 0] : value;
  if (typeof value === 'object') return value.length === 0 ? (NONE_WORDS[language][0] ?? null) : value.map((each) => labelOf(shape, each, language)).join(separator(language));
  if (shape.kind === 'choice') return labelOf(shape, value, language);
  if (shape.kind === 'number' || shape.kind === 'series') return shape.unit === 'CNY' && value.length <= 16 ? Number(value) : shape.unit === 'CNY' ? value : `${value}%`;
  return value;
}

/** The unit as written beside an answer; money in yuan. */
export function templateUnit({ shape }: FactDefinition, language: Language): string {
  if (shape.kind !== 'number' && shape.kind !== 'series') return '';
  return shape.unit === 'CNY' ? MONEY_UNIT_WORDS.yuan[language === 'zh' ? 0 : 1] : UNITS[language][shape.unit];
}

/** The answers that may be chosen, in the words that are read back; null where anything fitting may be written. */
export function templateChoices(definition: FactDefinition, language: Language): readonly string[] | null {
  const { shape } = definition;
  const open = definition.identity ? [] : DONT_KNOW_WORDS[language].slice(0, 1);
  switch (shape.kind) {
    case 'flag':
    case 'judgement':
      return [...YES_NO[language], ...open];
    case 'choice':
      return [...shape.options.map((option) => option.label[language]), ...open];
    case 'set':
      return [...shape.options.map((option) => option.label[language]), ...NONE_WORDS[language].slice(0, 1), ...open];
    case 'day':
    case 'number':
      return null;
    case 'series':
      return isYearlyFlag(shape) ? [...YES_NO[language], ...open] : null;
  }
}

/** Stands between the options of a list. */
export function separator(language: Language): string {
  return language === 'zh' ? '；' : '; ';
}

function labelOf(shape: FactDefinition['shape'], value: string, language: Language): string {
  const options: readonly FactOption[] = shape.kind === 'choice' || shape.kind === 'set' ? shape.options : [];
  return options.find((option) => option.value === value)?.label[language] ?? value;
}

function isYearlyFlag(shape: FactDefinition['shape']): boolean {
  return shape.kind === 'series' && shape.unit === 'flag';
}
