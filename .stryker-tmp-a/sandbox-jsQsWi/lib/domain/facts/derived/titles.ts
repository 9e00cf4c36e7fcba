// @ts-nocheck
import { t } from '../dictionary/define.ts';
import type { DerivedFact } from '../fact.ts';
import type { Ratio } from '../ratio.ts';
import { derivedFact } from './define.ts';
import { exactRatio } from './exact.ts';

const RATIO = { kind: 'number', unit: 'ratio' } as const;

/** Facts that boards and certificates ask for: return on equity, main business. */
export const TITLE_DERIVED: readonly DerivedFact[] = [
  derivedFact({
    key: 'roe_last_fy', shape: RATIO, period: 'last-fiscal-year', label: t('上年加权平均净资产收益率', 'Return on equity, last year'),
    formula: t('上一会计年度加权平均净资产收益率', 'Weighted return on equity of the last fiscal year'), reads: [['roe', 0]], compute: ([roe]) => roe as Ratio,
  }),
  derivedFact({
    key: 'roe_avg_2y', shape: RATIO, period: 'two-fiscal-years', label: t('两年平均净资产收益率', 'Average return on equity, two years'),
    formula: t('近两年加权平均净资产收益率的算术平均', 'Mean of the last two fiscal years'), reads: [['roe', 0], ['roe', 1]],
    compute: ([last, before]) => exactRatio(BigInt(Math.floor((last as Ratio) / 2)) + BigInt(Math.floor((before as Ratio) / 2)), 2_000_000n),
  }),
  derivedFact({
    key: 'main_business_share', shape: RATIO, period: 'last-fiscal-year', label: t('主营业务收入占比', 'Main-business share'),
    formula: t('上年主营业务收入 ÷ 上年营业收入', 'Main-business revenue ÷ revenue of the last fiscal year'), reads: [['main_business_revenue', 0], ['revenue', 0]],
    compute: ([main, all]) => ((all as number) > 0 ? exactRatio(BigInt(main as number), BigInt(all as number)) : { undefinedBecause: t('收入为零，比例不存在', 'There is no revenue, so there is no share of it') }),
  }),
  derivedFact({
    key: 'main_revenue_growth_avg_2y', shape: RATIO, period: 'three-fiscal-years', label: t('两年主营收入平均增长率', 'Average growth of main-business revenue, two years'),
    formula: t('近两年各年主营业务收入增长率的算术平均', 'Mean of the yearly growth of the last two fiscal years'),
    reads: [['main_business_revenue', 0], ['main_business_revenue', 1], ['main_business_revenue', 2]],
    compute: (values) => {
      const [last, before, first] = values.map((value) => BigInt(value as number)) as [bigint, bigint, bigint];
      if (before <= 0n || first <= 0n) return { undefinedBecause: t('基期收入为零，增长率不存在', 'The base year has no revenue, so there is no growth rate') };
      return exactRatio(last * first + before * before - 2n * before * first, 2n * before * first);
    },
  }),
];
