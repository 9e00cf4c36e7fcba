import type { FactDefinition } from '../fact.ts';
import { AMOUNT, FLAG, option, section, t } from './define.ts';

const fact = section({ section: 'incentive', period: 'for-request', effort: 1 });

/** The equity-incentive plan and the loans its members ask for. */
export const INCENTIVE_FACTS: readonly FactDefinition[] = [
  fact('equity_incentive_plan_adopted', FLAG, {
    label: t('已有员工持股或股权激励计划', 'Employee ownership or equity-incentive plan'),
    question: t('企业是否已通过员工持股计划或股权激励计划？', 'Has the company adopted an employee ownership or equity-incentive plan?'),
    help: t('见股东会或董事会决议。', 'See the resolution of shareholders or board.'),
  }, { period: 'at-date', moves: ['gain'] }),
  fact('borrower_roles', { kind: 'set', options: [
    option('senior_manager', '高级管理人员', 'Senior managers'),
    option('core_technician', '核心技术人员', 'Core technicians'),
    option('core_employee', '核心骨干员工', 'Core employees'),
    option('other_employee', '其他员工', 'Other employees'),
    option('not_employed', '非本企业员工', 'People not employed here'),
  ] }, {
    label: t('借款人身份', 'Who would borrow'),
    question: t('谁来借这笔股权激励贷款？', 'Who would take the incentive loan?'),
    help: t('借款人是员工个人，不是企业；不打算借则选“以上都没有”。', 'The borrower is the employee, not the company. Choose "None of these" if nobody wants to.'),
  }),
  fact('loan_amount_per_person', AMOUNT, {
    label: t('单人贷款额', 'Loan per person'),
    question: t('单个员工最多想借多少？', 'What is the most one person would borrow?'),
    help: t('按最多的一位申请人填写。', 'For the person who applies for most.'),
  }, { sensitive: true, moves: ['lower'], notAbove: 'loan_amount_per_company' }),
  fact('loan_amount_per_company', AMOUNT, {
    label: t('全企业股权激励贷款合计', 'Incentive loans of the whole company'),
    question: t('全企业股权激励贷款合计想借多少？', 'How much would all members together borrow?'),
    help: t('所有员工申请额之和。', 'All employees together.'),
  }, { sensitive: true, moves: ['lower'] }),
  fact('incentive_loan_tenor_months', { kind: 'number', unit: 'months', min: 1 }, {
    label: t('股权激励贷款期限', 'Tenor of the incentive loan'),
    question: t('股权激励贷款想借多少个月？', 'For how many months?'),
    help: t('见银行方案或个人意向。', "See the bank's offer, or what you wish."),
  }, { moves: ['lower'] }),
];
