import type { FactDefinition } from '../fact.ts';
import { DAY, FLAG, option, section, t } from './define.ts';

const fact = section({ section: 'specialist', period: 'at-date', effort: 2 });

/** Trials and products of drugs and devices, and who insures them. */
export const CLINICAL_FACTS: readonly FactDefinition[] = [
  fact('applicant_types', { kind: 'set', options: [
    option('trial_sponsor', '临床试验申办者', 'Trial sponsor'),
    option('medical_institution', '医疗机构', 'Medical institution'),
    option('drug_or_device_company', '药品或医疗器械企业', 'Drug or device company'),
    option('contract_research_or_manufacturing', '合同研发或生产机构', 'Contract research or manufacturing'),
    option('incubator', '孵化器', 'Incubator'),
    option('university_science_park', '大学科技园', 'University science park'),
  ] }, {
    label: t('投保主体类型', 'Kind of applicant'),
    question: t('企业属于哪类投保主体？', 'What kind of applicant is the company?'),
    help: t('都不是则选“以上都没有”。', 'Choose "None of these" if none applies.'),
  }, { effort: 1 }),
  fact('drug_categories', { kind: 'set', options: [
    option('chemical_1_3', '化学药 1–3 类（新注册分类）', 'Chemical 1-3 (new classes)'),
    option('tcm_1_4', '中药 1–4 类（新注册分类）', 'Chinese medicine 1-4 (new classes)'),
    option('therapeutic_biologic', '治疗用生物制品', 'Therapeutic biologic'),
    option('preventive_biologic', '预防用生物制品', 'Preventive biologic'),
    option('ivd_as_biologic', '按生物制品管理的体外诊断试剂', 'In-vitro diagnostic managed as a biologic'),
    option('chemical_1_4', '化学药 1–4 类（旧分类）', 'Chemical 1-4 (old classes)'),
    option('chemical_5_targeted', '化学药 5 类中的靶向制剂（旧分类）', 'Chemical 5, targeted (old class)'),
    option('tcm_1_6', '中药 1–6 类（旧分类）', 'Chinese medicine 1-6 (old classes)'),
    option('biologic_1_14', '生物制品 1–14 类（旧分类）', 'Biologic 1-14 (old classes)'),
    option('generic_be_trial', '仿制药生物等效性试验', 'Bioequivalence trial of a generic'),
  ] }, {
    label: t('试验药物类别', 'Drug classes in trial'),
    question: t('开展临床试验的药物属于哪些注册类别？', 'Which registration classes are the drugs in trial?'),
    help: t('没有药物试验则选“以上都没有”；2022 年起用新注册分类。', 'Choose "None of these" if there is no drug trial. New classes apply since 2022.'),
  }),
  fact('drug_trial_clearance', { kind: 'choice', options: [
    option('approval', '已取得临床试验批件', 'Trial approved'),
    option('notice', '已取得临床试验通知书', 'Trial notice received'),
    option('none', '都没有', 'Neither'),
  ] }, {
    label: t('药物临床试验许可', 'Clearance of the drug trial'),
    question: t('药物临床试验取得了批件还是通知书？', 'Has the drug trial been approved or notified?'),
    help: t('见药监部门的临床试验通知书。', "See the regulator's clinical-trial notice."),
  }, { effort: 1, moves: ['gain'] }),
  fact('device_class', { kind: 'choice', options: [
    option('III', '第三类', 'Class III'),
    option('II', '第二类', 'Class II'),
    option('I', '第一类', 'Class I'),
    option('none', '没有器械试验', 'No device trial'),
  ] }, {
    label: t('试验器械类别', 'Class of the device in trial'),
    question: t('开展临床试验的医疗器械是第几类？', 'Of which class is the device in trial?'),
    help: t('见医疗器械分类目录或产品注册证。', 'See the device classification or the registration certificate.'),
  }, { effort: 1 }),
  fact('device_trial_filed', FLAG, {
    label: t('器械临床试验已备案', 'Device trial filed'),
    question: t('器械临床试验是否已向国家或市药监部门备案？', 'Is the device trial filed with the state or city drug regulator?'),
    help: t('见药监部门的备案凭证。', "See the regulator's filing receipt."),
  }, { effort: 1, moves: ['gain'] }),
  fact('post_market_or_iit_trial', FLAG, {
    label: t('上市后或研究者发起的试验', 'Post-market or investigator-initiated trial'),
    question: t('是上市后临床研究或研究者发起的临床研究吗？', 'Is it a post-market or investigator-initiated trial?'),
    help: t('见临床试验方案。', 'See the trial protocol.'),
  }, { effort: 1 }),
  fact('ethics_approval', FLAG, {
    label: t('通过伦理审查', 'Ethics approval'),
    question: t('是否通过伦理委员会审查？', 'Has the ethics committee approved it?'),
    help: t('见伦理委员会批件。', 'See the approval of the ethics committee.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('product_on_market_since', DAY, {
    label: t('产品上市日期', 'Product on the market since'),
    question: t('药械产品哪一天起在国内上市销售？', 'Since when is the drug or device sold in China?'),
    help: t('见产品注册证或首张销售发票。', 'See the registration certificate or the first invoice.'),
  }),
  fact('marketed_product_categories', { kind: 'set', options: [
    option('chemical_1_3_mah', '化学药 1–3 类（上市许可持有人）', 'Chemical 1-3 (marketing authorisation holder)'),
    option('therapeutic_biologic_1_2', '治疗用生物制品 1–2 类', 'Therapeutic biologic 1-2'),
    option('preventive_biologic_1_2', '预防用生物制品 1–2 类', 'Preventive biologic 1-2'),
    option('innovative_ivd', '创新体外诊断试剂', 'Innovative in-vitro diagnostic'),
  ] }, {
    label: t('上市产品类别', 'Classes of marketed products'),
    question: t('已上市销售的产品属于哪些类别？', 'Which classes are the marketed products in?'),
    help: t('都没有则选“以上都没有”。', 'Choose "None of these" if none applies.'),
  }),
];
