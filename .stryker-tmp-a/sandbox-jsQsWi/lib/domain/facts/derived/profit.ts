// @ts-nocheck
import type { Text } from '../../text.ts';
import { t } from '../dictionary/define.ts';
import type { DerivedFact, FactKey, FactValue } from '../fact.ts';
import { derivedFact } from './define.ts';

const MONEY = { kind: 'number', unit: 'CNY' } as const;
const LOWER = t('扣非前后孰低', 'the lower of before and after non-recurring items');
const PERIODS = { 1: 'last-fiscal-year', 2: 'two-fiscal-years', 3: 'three-fiscal-years' } as const;

/** Net profit of each of the last years, always the lower of before and after non-recurring items, gathered to one figure. */
function netProfit(key: FactKey, years: 1 | 2 | 3, label: Text, how: Text, gather: (yearly: readonly number[]) => number): DerivedFact {
  const back = Array.from({ length: years }, (_, i) => i);
  return derivedFact({
    key, shape: MONEY, period: PERIODS[years], label,
    formula: t(`${how.zh}（${LOWER.zh}）`, `${how.en}, ${LOWER.en}`),
    reads: back.flatMap((year) => [['net_profit_before_nri', year] as const, ['net_profit_after_nri', year] as const]),
    compute: (values) => gather(back.map((i) => Math.min(at(values, 2 * i), at(values, 2 * i + 1)))),
  });
}

const at = (values: readonly FactValue[], index: number): number => values[index] as number;
const total = (yearly: readonly number[]): number => yearly.reduce((all, one) => all + one, 0);

/** "Positive in each of two years" is `net_profit_min_2y` above zero. */
export const PROFIT_DERIVED: readonly DerivedFact[] = [
  netProfit('net_profit_last_fy', 1, t('上年净利润', 'Net profit, last year'), t('上一会计年度净利润', 'Net profit of the last fiscal year'), total),
  netProfit('net_profit_cum_2y', 2, t('两年累计净利润', 'Net profit, two years'), t('近两年各年净利润之和', 'Sum of the last two fiscal years, each'), total),
  netProfit('net_profit_cum_3y', 3, t('三年累计净利润', 'Net profit, three years'), t('近三年各年净利润之和', 'Sum of the last three fiscal years, each'), total),
  netProfit('net_profit_min_2y', 2, t('两年中较低的净利润', 'Lowest yearly net profit of two years'), t('近两年各年净利润，取较低者', 'Lowest of the last two fiscal years, each'), (yearly) => Math.min(...yearly)),
  netProfit('net_profit_min_3y', 3, t('三年中最低的净利润', 'Lowest yearly net profit of three years'), t('近三年各年净利润，取最低者', 'Lowest of the last three fiscal years, each'), (yearly) => Math.min(...yearly)),
];
