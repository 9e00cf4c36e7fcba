import type { FactDefinition } from '../fact.ts';
import { AMOUNT, FLAG, SHARE, option, section, t } from './define.ts';

const fact = section({ section: 'need', period: 'for-request', effort: 1 });
const MONTHS = { kind: 'number', unit: 'months', min: 1 } as const;

/** What is asked for. */
export const NEED_FACTS: readonly FactDefinition[] = [
  fact('loan_purposes', { kind: 'set', options: [
    option('subscribe_own_company_equity', '员工认购本企业股权', "Employees' subscription of own-company equity"),
    option('working_capital', '日常经营周转', 'Working capital'),
    option('rd', '研发投入', 'R&D'),
    option('equipment', '购置设备、技术改造', 'Equipment, technical transformation'),
    option('acquisition', '并购', 'Acquisition'),
  ] }, {
    label: t('资金用途', 'Use of the money'),
    question: t('资金打算用在哪里？', 'What is the money for?'),
    help: t('可多选。', 'Choose all that apply.'),
  }),
  fact('loan_amount_requested', AMOUNT, {
    label: t('拟贷款金额', 'Loan amount asked for'),
    question: t('企业想贷多少？', 'How much does the company want to borrow?'),
    help: t('按实际用款计划填写。', 'As you plan to use it.'),
  }, { sensitive: true, moves: ['lower'] }),
  fact('loan_tenor_months', MONTHS, {
    label: t('拟贷款期限', 'Loan term asked for'),
    question: t('企业贷款想借多少个月？', 'For how many months does the company want the loan?'),
    help: t('按还款来源估计。', 'Estimate from what will repay it.'),
  }, { moves: ['lower'] }),
  fact('ticket_size', AMOUNT, {
    label: t('拟融资（股权）金额', 'Equity sought'),
    question: t('本轮向单个投资人最多融资多少？', 'What is the largest ticket sought from one investor?'),
    help: t('本轮计划融资的总额。', 'The total planned for this round.'),
  }, { sensitive: true, moves: ['lower'] }),
  fact('valuation', AMOUNT, {
    label: t('估值', 'Valuation'),
    question: t('本轮（投前）估值是多少？', 'What is the valuation in this round?'),
    help: t('见最近一轮投资协议，或本轮报价。', 'See the last investment agreement, or your offer.'),
  }, { sensitive: true, moves: ['lower'] }),
  fact('equity_rounds_completed', { kind: 'number', unit: 'count', min: 0 }, {
    label: t('已完成的股权融资轮次', 'Equity rounds completed'),
    question: t('已经完成了几轮股权融资？', 'How many equity rounds have been completed?'),
    help: t('以已交割的轮次计。', 'Rounds that were closed.'),
  }),
  fact('equity_warrant_acceptable', FLAG, {
    label: t('愿意给出认股权', 'Willing to grant a warrant'),
    question: t('是否愿意给银行或基金认股权？', 'Would the company grant a warrant to a bank or fund?'),
    help: t('即允许银行或其伙伴将来按约定价格入股。', 'The bank or a partner may later buy shares at an agreed price.'),
  }, { moves: ['gain'] }),
  fact('insurance_risk_types', { kind: 'set', options: [
    option('rd', '研发', 'R&D'),
    option('result_transfer', '成果转化', 'Transfer of results'),
    option('application_promotion', '应用推广', 'Application and promotion'),
    option('ip', '知识产权', 'Intellectual property'),
    option('overseas', '海外', 'Overseas'),
    option('stable_operation', '稳健运营', 'Stable operation'),
  ] }, {
    label: t('想保的风险', 'Risks to insure'),
    question: t('想给哪些风险投保？', 'Which risks should be insured?'),
    help: t('都不需要则选“以上都没有”。', 'Choose "None of these" if none is needed.'),
  }),
  fact('guarantee_amount', AMOUNT, {
    label: t('拟申请担保金额', 'Guarantee asked for'),
    question: t('想申请多少担保？', 'How large a guarantee is asked for?'),
    help: t('按借款合同或授信意向填写。', 'As in the loan contract or the credit offer.'),
  }, { sensitive: true, moves: ['lower'], section: 'specialist' }),
  fact('guaranteed_balance', AMOUNT, {
    label: t('在保余额（含本次）', 'Guaranteed balance incl. this one'),
    question: t('含本次在内，企业的在保余额是多少？', 'What would the guaranteed balance be, this loan included?'),
    help: t('见担保机构的在保余额证明。', "See the guarantor's statement of the balance."),
  }, { sensitive: true, moves: ['lower'], section: 'specialist' }),
  fact('individual_loan_amount', AMOUNT, {
    label: t('人才个人贷款金额', 'Personal loan of the talent'),
    question: t('人才个人想贷多少？', 'How much would the talent borrow personally?'),
    help: t('按申请人个人贷款意向填写。', 'As the person applies for.'),
  }, { sensitive: true, moves: ['lower'], section: 'specialist' }),
  fact('deal_type', { kind: 'choice', options: [
    option('control_acquisition', '控股型并购', 'Acquisition of control'),
    option('minority_acquisition', '参股型并购', 'Minority stake'),
    option('none', '没有并购计划', 'No acquisition planned'),
  ] }, {
    label: t('并购类型', 'Kind of acquisition'),
    question: t('计划做哪种并购？', 'What kind of acquisition is planned?'),
    help: t('见并购协议或交易方案。', 'See the acquisition agreement or plan.'),
  }, { section: 'specialist' }),
  fact('loan_to_deal_price', SHARE, {
    label: t('并购贷款占交易价款比例', 'Loan to deal price'),
    question: t('并购贷款占交易价款的比例是多少？', 'What share of the deal price would the loan be?'),
    help: t('并购贷款 ÷ 交易总价款。', 'Acquisition loan ÷ total price.'),
  }, { section: 'specialist', moves: ['lower'] }),
  fact('acquisition_loan_tenor_months', MONTHS, {
    label: t('并购贷款期限', 'Term of the acquisition loan'),
    question: t('并购贷款想借多少个月？', 'For how many months is the acquisition loan?'),
    help: t('见银行的贷款方案。', "See the bank's offer."),
  }, { section: 'specialist', moves: ['lower'] }),
];
