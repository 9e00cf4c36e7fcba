// @ts-nocheck
import type { Text } from '../../text.ts';
import { t } from '../dictionary/define.ts';
import type { DerivedFact, FactKey, FactValue } from '../fact.ts';
import { derivedFact, type Computed } from './define.ts';
import { exactGrowthOverTwoYears, exactRatio } from './exact.ts';

const MONEY = { kind: 'number', unit: 'CNY' } as const;
const RATIO = { kind: 'number', unit: 'ratio' } as const;
const NO_BASE: Text = t('基期收入为零，增长率不存在', 'The base year has no revenue, so there is no growth rate');
const NO_REVENUE: Text = t('收入为零，比例不存在', 'There is no revenue, so there is no share of it');

const sum = (values: readonly FactValue[]): bigint => values.reduce((total: bigint, value) => total + BigInt(value as number), 0n);
const total = (values: readonly FactValue[]): number => Number(sum(values));
const lastYears = (fact: FactKey, years: number): (readonly [FactKey, number])[] => Array.from({ length: years }, (_, back) => [fact, back] as const);
const PERIODS = { 1: 'last-fiscal-year', 2: 'two-fiscal-years', 3: 'three-fiscal-years' } as const;

/** The sum of a yearly figure over the last 1, 2 or 3 fiscal years. */
function summed(key: FactKey, fact: FactKey, years: 1 | 2 | 3, label: Text, formula: Text): DerivedFact {
  return derivedFact({ key, shape: MONEY, period: PERIODS[years], label, formula, reads: lastYears(fact, years), compute: total });
}

/** R&D over revenue, both summed over the same fiscal years. */
function rdOverRevenue(key: FactKey, years: 1 | 2 | 3, label: Text, formula: Text): DerivedFact {
  return derivedFact({
    key, shape: RATIO, period: PERIODS[years], label, formula,
    reads: [...lastYears('rd_expense', years), ...lastYears('revenue', years)],
    compute: (values) => share(sum(values.slice(0, years)), sum(values.slice(years))),
  });
}

function share(part: bigint, whole: bigint): Computed {
  return whole > 0n ? exactRatio(part, whole) : { undefinedBecause: NO_REVENUE };
}

/** Growth per year from the fiscal year two before the last to the last: two growth steps over three fiscal years. */
function growthOverTwoSteps(key: FactKey, label: Text, formula: Text): DerivedFact {
  return derivedFact({
    key, shape: RATIO, period: 'three-fiscal-years', label, formula,
    reads: [['revenue', 2], ['revenue', 0]],
    compute: ([first, last]) => ((first as number) > 0 ? exactGrowthOverTwoYears(BigInt(first as number), BigInt(last as number)) : { undefinedBecause: NO_BASE }),
  });
}

/** Facts of revenue, R&D and cash flow. R&D ratios differ by window and denominator and are never one fact. */
export const FINANCE_DERIVED: readonly DerivedFact[] = [
  summed('revenue_last_fy', 'revenue', 1, t('上年营业收入', 'Revenue, last year'), t('上一会计年度营业收入', 'Revenue of the last fiscal year')),
  summed('revenue_cum_3y', 'revenue', 3, t('三年累计营业收入', 'Revenue, three years'), t('近三个会计年度营业收入之和', 'Sum of the last three fiscal years')),
  derivedFact({
    key: 'revenue_avg_2y', shape: MONEY, period: 'two-fiscal-years', label: t('两年平均营业收入', 'Average revenue, two years'),
    formula: t('近两个会计年度营业收入之和 ÷ 2', 'Sum of the last two fiscal years ÷ 2'),
    reads: lastYears('revenue', 2), compute: (values) => Math.floor(total(values) / 2),
  }),
  derivedFact({
    key: 'revenue_growth_last_fy', shape: RATIO, period: 'last-fiscal-year', label: t('上年收入增长率', 'Revenue growth, last year'),
    formula: t('上年收入 ÷ 前一年收入 − 1', 'Last year ÷ year before − 1'), reads: [['revenue', 0], ['revenue', 1]],
    compute: ([last, before]) => ((before as number) > 0 ? exactRatio(BigInt(last as number) - BigInt(before as number), BigInt(before as number)) : { undefinedBecause: NO_BASE }),
  }),
  growthOverTwoSteps('revenue_cagr_3y', t('三年收入复合增长率', 'Revenue growth per year, three years'), t('√(上年收入 ÷ 前年的前一年收入) − 1，即近三个会计年度首尾两年、两次增长', '√(last year ÷ two years before it) − 1: first and last of the last three fiscal years, two growth steps')),
  growthOverTwoSteps('revenue_cagr_2y', t('两年收入复合增长率', 'Revenue growth per year over two years'), t('√(上年收入 ÷ 两年前收入) − 1，即最近两次年度增长', '√(last year ÷ two years before it) − 1: the last two yearly growth steps')),
  summed('rd_spend_last_fy', 'rd_expense', 1, t('上年研发投入', 'R&D spending, last year'), t('上一会计年度研发投入', 'R&D spending of the last fiscal year')),
  summed('rd_spend_cum_2y', 'rd_expense', 2, t('两年累计研发投入', 'R&D spending, two years'), t('近两个会计年度研发投入之和', 'Sum of the last two fiscal years')),
  summed('rd_spend_cum_3y', 'rd_expense', 3, t('三年累计研发投入', 'R&D spending, three years'), t('近三个会计年度研发投入之和', 'Sum of the last three fiscal years')),
  derivedFact({
    key: 'rd_spend_avg_2y', shape: MONEY, period: 'two-fiscal-years', label: t('两年平均研发投入', 'Average R&D spending, two years'),
    formula: t('近两个会计年度研发投入之和 ÷ 2', 'Sum of the last two fiscal years ÷ 2'),
    reads: lastYears('rd_expense', 2), compute: (values) => Math.floor(total(values) / 2),
  }),
  rdOverRevenue('rd_ratio_last_fy', 1, t('上年研发投入占收入', 'R&D to revenue, last year'), t('上年研发投入 ÷ 上年收入', 'R&D ÷ revenue of the last fiscal year')),
  rdOverRevenue('rd_ratio_cum_2y', 2, t('两年累计研发投入占收入', 'R&D to revenue, two years'), t('两年研发投入之和 ÷ 两年收入之和', 'R&D of two fiscal years ÷ revenue of the same two')),
  rdOverRevenue('rd_ratio_cum_3y', 3, t('三年累计研发投入占收入', 'R&D to revenue, three years'), t('三年研发投入之和 ÷ 三年收入之和', 'R&D of three fiscal years ÷ revenue of the same three')),
  derivedFact({
    key: 'rd_ratio_min_2y', shape: RATIO, period: 'two-fiscal-years', label: t('两年中较低的研发占比', 'Lower yearly R&D ratio of two years'),
    formula: t('近两年各年研发投入 ÷ 当年收入，取较低者', 'R&D ÷ revenue of each of the last two years, the lower'),
    reads: [...lastYears('rd_expense', 2), ...lastYears('revenue', 2)],
    compute: (v) => {
      const [rd0, rd1, revenue0, revenue1] = v as readonly [number, number, number, number];
      if (revenue0 <= 0 || revenue1 <= 0) return { undefinedBecause: NO_REVENUE };
      return Math.min(exactRatio(BigInt(rd0), BigInt(revenue0)), exactRatio(BigInt(rd1), BigInt(revenue1)));
    },
  }),
  derivedFact({
    key: 'rd_share_of_costs', shape: RATIO, period: 'last-fiscal-year', label: t('研发费用占成本费用', 'R&D to costs'),
    formula: t('上年研发投入 ÷ 上年成本费用总额', 'R&D ÷ total costs and expenses of the last fiscal year'), reads: [['rd_expense', 0], ['total_costs', 0]],
    compute: ([rd, costs]) => ((costs as number) > 0 ? exactRatio(BigInt(rd as number), BigInt(costs as number)) : { undefinedBecause: t('没有成本费用，比例不存在', 'There are no costs, so there is no share of them') }),
  }),
  summed('operating_cash_flow_last_fy', 'operating_cash_flow', 1, t('上年经营现金流净额', 'Operating cash flow, last year'), t('上一会计年度经营活动现金流量净额', 'Net operating cash flow of the last fiscal year')),
  summed('operating_cash_flow_cum_3y', 'operating_cash_flow', 3, t('三年累计经营现金流净额', 'Operating cash flow, three years'), t('近三个会计年度之和', 'Sum of the last three fiscal years')),
];
