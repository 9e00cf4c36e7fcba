// @ts-nocheck
import type { ProductAmount } from '@/lib/domain/catalog/product.ts';
import type { Language } from '@/lib/domain/text.ts';
import { moneyOfYuan } from './money.ts';

/** How much there is: a cap where a rule sets one; a case where only a case gave the number, told as a case and not as a cap. */
export function amountWords(amount: ProductAmount | null, language: Language): string | null {
  if (amount === null) return null;
  const figure = moneyOfYuan(amount.max, language);
  const zh = language === 'zh';
  if (amount.basis === 'case') return zh ? `已知案例 ${figure}（不是上限）` : `${figure} in a known case (not a cap)`;
  return zh ? `最高 ${figure}` : `up to ${figure}`;
}

/** Length of a loan or policy: `2 年`, `18 months`. */
export function tenorWords(months: number | null, language: Language): string | null {
  if (months === null) return null;
  const years = months % 12 === 0;
  const count = years ? months / 12 : months;
  if (language === 'zh') return years ? `期限 ${count} 年` : `期限 ${count} 个月`;
  return `${count} ${years ? 'year' : 'month'}${count === 1 ? '' : 's'}`;
}
