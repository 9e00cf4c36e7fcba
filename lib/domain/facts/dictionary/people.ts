import type { FactDefinition } from '../fact.ts';
import { FLAG, section, t } from './define.ts';

const fact = section({ section: 'people', period: 'at-date', effort: 1 });
const PEOPLE = { kind: 'number', unit: 'people', min: 0 } as const;

/** Who works there. */
export const PEOPLE_FACTS: readonly FactDefinition[] = [
  fact('employees_total', PEOPLE, {
    label: t('职工人数', 'Employees'),
    question: t('企业有多少职工？', 'How many people does the company employ?'),
    help: t('上年末全部从业人员；税收口径用投资前 12 个月平均数。', 'All staff at the last year end; the tax rule takes the average of the 12 months before the investment.'),
  }, { moves: ['raise', 'lower'] }),
  fact('rd_staff', PEOPLE, {
    label: t('研发人员', 'R&D staff'),
    question: t('其中直接从事研发的科技人员有多少？', 'How many of them work directly in R&D?'),
    help: t('见年报或高企年报“研发人员”一栏。', 'See "R&D staff" in the annual report or the high-tech enterprise return.'),
  }, { notAbove: 'employees_total', moves: ['raise'] }),
  fact('employees_bachelor', PEOPLE, {
    label: t('本科以上学历人数', 'Staff with a degree'),
    question: t('本科及以上学历的职工有多少？', 'How many hold a bachelor degree or higher?'),
    help: t('人事花名册的学历栏。', 'The education column of the staff register.'),
  }, { notAbove: 'employees_total', moves: ['raise'], effort: 2 }),
  fact('founder_is_recognised_talent', FLAG, {
    label: t('创始人或核心成员为认定人才', 'Recognised talent in the founding team'),
    question: t('创始人或核心成员是否为市、区认定的人才？', 'Is a founder or core member recognised as talent by the city or a district?'),
    help: t('市级或区级人才计划的认定。', 'Recognition under a talent scheme of the city or a district.'),
  }, { moves: ['gain'] }),
];
