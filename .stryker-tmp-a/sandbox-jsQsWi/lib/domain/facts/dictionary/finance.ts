// @ts-nocheck
import type { FactDefinition } from '../fact.ts';
import { AMOUNT, section, t } from './define.ts';

const fact = section({ section: 'finance', period: 'fiscal-year', effort: 2 });
const YEARLY = { kind: 'series', unit: 'CNY' } as const;
const YEARLY_NOT_NEGATIVE = { kind: 'series', unit: 'CNY', min: 0 } as const;

/** Yearly figures by calendar year, consolidated; the last fiscal year of a day is the calendar year before it. */
export const FINANCE_FACTS: readonly FactDefinition[] = [
  fact('revenue', YEARLY_NOT_NEGATIVE, {
    label: t('营业收入', 'Revenue'),
    question: t('近三年每年的营业收入是多少？', 'What was the revenue of each of the last three years?'),
    help: t('合并利润表“营业收入”；没有收入填 0。', '"Operating revenue" in the consolidated income statement; 0 if there was none.'),
  }, { sensitive: true, moves: ['raise'], effort: 1 }),
  fact('net_profit_before_nri', YEARLY, {
    label: t('净利润（扣非前）', 'Net profit before non-recurring items'),
    question: t('近三年每年的净利润是多少？', 'What was the net profit of each of the last three years?'),
    help: t('归属于母公司股东的净利润，亏损填负数；上市规则取扣非前后孰低。', 'Attributable to the parent, negative for a loss; listing rules take the lower of before and after non-recurring items.'),
  }, { sensitive: true, moves: ['raise'] }),
  fact('net_profit_after_nri', YEARLY, {
    label: t('净利润（扣非后）', 'Net profit after non-recurring items'),
    question: t('扣除非经常性损益后，近三年每年的净利润是多少？', 'What was it after deducting non-recurring items?'),
    help: t('年报或审计报告“扣除非经常性损益后的净利润”；没有非经常性损益的，与上一栏相同。', '"Net profit after non-recurring items" in the annual or audit report; the same as above if there were none.'),
  }, { sensitive: true, moves: ['raise'] }),
  fact('rd_expense', YEARLY_NOT_NEGATIVE, {
    label: t('研发投入', 'R&D spending'),
    question: t('近三年每年的研发投入是多少？', 'How much was spent on R&D in each of the last three years?'),
    help: t('费用化与资本化合计；见利润表“研发费用”及开发支出附注。', 'Expensed and capitalised together; "R&D expenses" and the note on development costs.'),
  }, { sensitive: true, moves: ['raise'] }),
  fact('operating_cash_flow', YEARLY, {
    label: t('经营活动现金流净额', 'Operating cash flow'),
    question: t('近三年每年经营活动产生的现金流量净额是多少？', 'What was the net operating cash flow of each of the last three years?'),
    help: t('现金流量表“经营活动产生的现金流量净额”，净流出填负数。', '"Net cash flows from operating activities" in the cash flow statement, negative for an outflow.'),
  }, { sensitive: true, moves: ['raise'] }),
  fact('total_assets', AMOUNT, {
    label: t('资产总额', 'Total assets'),
    question: t('最近一期期末资产总额是多少？', 'What were total assets at the last balance sheet date?'),
    help: t('资产负债表“资产总计”。', '"Total assets" in the balance sheet.'),
  }, { period: 'at-date', sensitive: true, moves: ['raise'], effort: 1 }),
  fact('net_assets_last_fy', { kind: 'number', unit: 'CNY' }, {
    label: t('净资产', 'Net assets'),
    question: t('上年末净资产是多少？', 'What were net assets at the last year end?'),
    help: t('资产负债表“所有者权益合计”，可为负。', '"Total equity" in the balance sheet; may be negative.'),
  }, { period: 'last-fiscal-year', sensitive: true, moves: ['raise'] }),
  fact('revenue_last_12m', AMOUNT, {
    label: t('近 12 个月收入', 'Revenue of the last 12 months'),
    question: t('最近 12 个月的销售收入是多少？', 'What was the revenue of the last 12 months?'),
    help: t('投资者税收优惠的口径。', 'As the investor tax rule counts it.'),
  }, { period: 'last-twelve-months', sensitive: true, section: 'specialist' }),
  fact('total_costs', YEARLY_NOT_NEGATIVE, {
    label: t('成本费用总额', 'Total costs and expenses'),
    question: t('近两年每年的成本费用总额是多少？', 'What were total costs and expenses of the last two years?'),
    help: t('营业成本与期间费用合计。', 'Cost of sales and period expenses together.'),
  }, { sensitive: true, section: 'specialist', moves: ['lower'] }),
];
