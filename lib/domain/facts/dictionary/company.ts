import type { FactDefinition } from '../fact.ts';
import { REGISTRATION_PLACES, ZONES } from '../places.ts';
import { DAY, option, section, t } from './define.ts';
import { SECTORS, SME_INDUSTRIES } from './sectors.ts';

const fact = section({ section: 'company', period: 'at-date', effort: 1 });

/** What the company is and where. */
export const COMPANY_FACTS: readonly FactDefinition[] = [
  fact('company_stage', { kind: 'choice', options: [
    option('proof_of_concept', '概念验证（尚未设立或刚设立）', 'Proof of concept (not yet or just founded)'),
    option('seed', '种子期', 'Seed'),
    option('start_up', '初创期', 'Start-up'),
    option('growth', '成长期', 'Growth'),
    option('mature', '成熟期（含拟上市）', 'Mature (incl. preparing to list)'),
  ] }, {
    label: t('发展阶段', 'Stage'),
    question: t('企业处在哪个发展阶段？', 'Which stage is the company in?'),
    help: t('没有统一的法定划分，按实际情况选最接近的一项。', 'There is no single legal definition; choose what comes closest.'),
  }, { identity: true, moves: ['time'] }),
  fact('registered_district', { kind: 'choice', options: REGISTRATION_PLACES }, {
    label: t('注册地', 'Place of registration'),
    question: t('企业注册在哪里？', 'Where is the company registered?'),
    help: t('以营业执照住所为准；尚未设立的，填计划注册地。', 'As on the business licence; if not founded yet, where you plan to register.'),
  }, { identity: true }),
  fact('special_zones', { kind: 'set', options: ZONES.map((zone) => ({ value: zone.id, label: zone.name, note: zone.note })) }, {
    label: t('所在特殊区域', 'Special zones'),
    question: t('企业在下列哪些区域内？', 'Which of these zones is the company in?'),
    help: t('区域边界与行政区不一致，请按实际地址确认；都不在则选“以上都没有”。三个“张江”不是一回事。', 'Zones do not follow district borders: check the address. Choose "None of these" if in none. The three "Zhangjiang" are different things.'),
  }, { effort: 2 }),
  fact('sectors', { kind: 'set', options: SECTORS }, {
    label: t('业务领域', 'Fields of business'),
    question: t('主营业务属于哪些领域？', 'Which fields does the main business belong to?'),
    help: t('可多选。', 'Choose all that apply.'),
  }),
  fact('sme_industry', { kind: 'choice', options: SME_INDUSTRIES }, {
    label: t('划型行业', 'Industry for size class'),
    question: t('按中小企业划型标准，企业属于哪个行业？', 'Which industry is the company in for the SME size standard?'),
    help: t('用于判断大、中、小、微型；年报和统计报表上有行业代码。', 'Decides large, medium, small or micro; the industry code is in annual and statistical reports.'),
  }, { effort: 2 }),
  fact('founded_on', DAY, {
    label: t('成立日期', 'Founded on'),
    question: t('企业成立日期是哪一天？', 'On which day was the company founded?'),
    help: t('营业执照上的成立日期。', 'The date of establishment on the business licence.'),
  }, { effort: 1 }),
  fact('entity_form', { kind: 'choice', options: [
    option('limited_company', '有限责任公司', 'Limited liability company'),
    option('joint_stock_company', '股份有限公司', 'Company limited by shares'),
    option('partnership', '合伙企业', 'Partnership'),
    option('sole_proprietorship', '个人独资企业或个体工商户', 'Sole proprietorship'),
    option('not_registered', '尚未注册', 'Not registered yet'),
  ] }, {
    label: t('组织形式', 'Legal form'),
    question: t('企业是什么组织形式？', 'What is its legal form?'),
    help: t('营业执照上的“类型”。', 'The "type" on the business licence.'),
  }, { moves: ['gain'] }),
  fact('ownership', { kind: 'choice', options: [
    option('private', '民营', 'Private'),
    option('state', '国有或国有控股', 'State-owned or state-controlled'),
    option('foreign', '外资', 'Foreign-invested'),
    option('other', '其他', 'Other'),
  ] }, {
    label: t('所有制', 'Ownership'),
    question: t('企业是民营、国有还是外资？', 'Is the company private, state-owned or foreign-invested?'),
    help: t('按控股股东性质；见营业执照和股东名册。', 'By the controlling shareholder; see licence and register.'),
  }),
];
