// @ts-nocheck
import type { Unit } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { money } from './money.ts';
import type { MoneyStyle } from './money.ts';
import { wholeNumber } from './number.ts';
import { percent } from './percent.ts';

type Plain = Exclude<Unit, 'CNY' | 'ratio'>;

/** Chinese measure words; English one and many. */
const NOUNS: Readonly<Record<Plain, { readonly zh: string; readonly one: string; readonly many: string }>> = {
  count: { zh: '项', one: '', many: '' },
  people: { zh: '人', one: 'person', many: 'people' },
  years: { zh: '年', one: 'year', many: 'years' },
  months: { zh: '个月', one: 'month', many: 'months' },
  days: { zh: '天', one: 'day', many: 'days' },
  shares: { zh: '股', one: 'share', many: 'shares' },
  times: { zh: '倍', one: 'time', many: 'times' },
  points: { zh: '分', one: 'point', many: 'points' },
};

/** A number on its internal grid with its unit: `3 亿元`, `12.5%`, `50 人`, `36 months`. */
export function quantity(amount: number, unit: Unit, language: Language, style: MoneyStyle = 'long'): string {
  if (unit === 'CNY') return money(amount, language, style);
  if (unit === 'ratio') return percent(amount);
  const noun = NOUNS[unit];
  if (language === 'zh') return `${wholeNumber(amount)} ${noun.zh}`;
  const word = Math.abs(amount) === 1 ? noun.one : noun.many;
  return word === '' ? wholeNumber(amount) : `${wholeNumber(amount)} ${word}`;
}

