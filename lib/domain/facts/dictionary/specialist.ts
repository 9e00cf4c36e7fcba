import type { FactDefinition } from '../fact.ts';
import { AMOUNT, DAY, FLAG, JUDGEMENT, option, section, t } from './define.ts';

const fact = section({ section: 'specialist', period: 'at-date', effort: 2 });

/** What single funds, lenders and insurers ask. */
export const SPECIALIST_FACTS: readonly FactDefinition[] = [
  fact('sector_in_annual_guide', FLAG, {
    label: t('属于年度投资指南领域', "In the fund's annual guide"),
    question: t('是否属于创投引导基金年度指南支持的领域？', "Is the field in the guidance fund's annual guide?"),
    help: t('对照引导基金当年发布的年度指南。', "Compare with the fund's guide of the year."),
  }),
  fact('vc_investor_committed', FLAG, {
    label: t('备案创投机构已选定项目', 'A recorded VC has chosen the project'),
    question: t('是否已有备案创投机构选定本项目且尚未实际投资？', 'Has a recorded VC chosen the project and not yet paid?'),
    help: t('见投资意向书或投资协议；只算已备案的创投机构。', 'See the letter of intent or agreement; recorded VC firms only.'),
  }, { moves: ['gain'] }),
  fact('future_industry_fields', { kind: 'set', options: [
    option('future_manufacturing', '未来制造', 'Future manufacturing'),
    option('future_information', '未来信息', 'Future information'),
    option('future_materials', '未来材料', 'Future materials'),
    option('future_energy', '未来能源', 'Future energy'),
    option('future_space', '未来空间', 'Future space'),
    option('future_health', '未来健康', 'Future health'),
  ] }, {
    label: t('未来产业方向', 'Future-industry fields'),
    question: t('业务属于哪些未来产业方向？', 'Which future-industry fields is the business in?'),
    help: t('都不属于则选“以上都没有”。', 'Choose "None of these" if none applies.'),
  }, { effort: 1 }),
  fact('tax_collection_mode', { kind: 'choice', options: [
    option('account_based', '查账征收', 'Account-based'),
    option('assessed', '核定征收', 'Assessed'),
  ] }, {
    label: t('企业所得税征收方式', 'Income-tax collection'),
    question: t('企业所得税是查账征收还是核定征收？', 'Is income tax collected on accounts or assessed?'),
    help: t('见税务机关的税种核定信息，或问代账会计。', 'See the tax registration details, or ask your accountant.'),
  }, { moves: ['gain'] }),
  fact('loan_repaid_on_schedule', FLAG, {
    label: t('已按期还款', 'Loan repaid on schedule'),
    question: t('履约类贷款是否已按期还款？', 'Was the performance loan repaid on schedule?'),
    help: t('见银行还款记录。', "See the bank's repayment record."),
  }),
  fact('loan_repaid_on', DAY, {
    label: t('还款日期', 'Loan repaid on'),
    question: t('履约类贷款是哪一天还清的？', 'On which day was the performance loan repaid?'),
    help: t('见银行结清证明。', "See the bank's settlement letter."),
  }),
  fact('loan_contract_with_bank', FLAG, {
    label: t('已与银行签订借款合同', 'Loan contract with a bank'),
    question: t('是否已与银行签订借款合同？', 'Is there a loan contract with a bank?'),
    help: t('看借款合同是否已签署。', 'Whether the loan contract is signed.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('sci_tech_library_or_recommended', JUDGEMENT, {
    label: t('入优质科创项目库或获推荐', 'In the project library or recommended'),
    question: t('是否在优质科创项目库内或获得推荐？', 'Is the company in the quality sci-tech project library or recommended?'),
    help: t('见入库通知或推荐函。', 'See the notice of entry or the letter of recommendation.'),
  }),
  fact('sector_in_key_industries', FLAG, {
    label: t('属于先导或重点产业', 'Leading or key industry'),
    question: t('是否属于本市先导产业或重点产业？', "Is it in one of the city's leading or key industries?"),
    help: t('对照本市公布的先导产业和重点产业目录。', "Compare with the city's published lists of leading and key industries."),
  }),
  fact('has_trade_bills', FLAG, {
    label: t('持有商业票据', 'Holds trade bills'),
    question: t('企业有可贴现的商业票据吗？', 'Does the company hold trade bills to discount?'),
    help: t('见应收票据台账。', 'See the register of bills receivable.'),
  }, { effort: 1 }),
  fact('key_field_technical_transformation', FLAG, {
    label: t('重点领域技术改造项目', 'Technical transformation in a key field'),
    question: t('是否有重点领域的技术改造和设备更新项目？', 'Is there a technical transformation project in a key field?'),
    help: t('见技改项目备案文件。', 'See the filing of the transformation project.'),
  }, { effort: 1 }),
  fact('rd_intensity_high', JUDGEMENT, {
    label: t('研发投入较高', 'High R&D intensity'),
    question: t('银行是否认可企业“研发投入水平较高”？', 'Does the bank accept that R&D spending is high?'),
    help: t('具体标准没有查到。', 'The threshold was not found.'),
  }),
  fact('already_policy_guaranteed', FLAG, {
    label: t('贷款已有政策性担保', 'Loan has a policy guarantee'),
    question: t('这笔贷款是否已有政策性担保？', 'Does the loan already have a policy guarantee?'),
    help: t('见担保合同，或问贷款银行。', 'See the guarantee contract, or ask the bank.'),
  }, { effort: 1 }),
  fact('in_park_tech_sme_list', FLAG, {
    label: t('列入园区科技型中小企业名单', "On the park's tech-SME list"),
    question: t('是否列入园区科技型中小企业名单？', "Is the company on the park's tech-SME list?"),
    help: t('可向所在园区管委会查询。', 'Ask the management of your park.'),
  }),
  fact('risk_pool_excellent_firm', JUDGEMENT, {
    label: t('上城区优秀企业', 'Excellent firm of Shangcheng'),
    question: t('是否被杭州上城区认定为优秀企业？', 'Is it recognised as an excellent firm by Shangcheng District?'),
    help: t('以上城区的认定文件为准。', "As in the district's recognition."),
  }),
  fact('is_manufacturer', FLAG, {
    label: t('装备或材料的生产企业', 'Manufacturer of the equipment or material'),
    question: t('是否为投保装备或材料的生产企业？', 'Does the company make the equipment or material to be insured?'),
    help: t('与销售合同和出厂文件上的生产单位一致。', 'As the maker named in the sales contract and delivery papers.'),
  }, { effort: 1 }),
  fact('product_catalogues', { kind: 'set', options: [
    option('first_set_guidance_catalogue_2024', '首台（套）重大技术装备推广应用指导目录（2024）', 'First (set) equipment guidance catalog (2024)'),
    option('new_material_first_batch_catalogue_2024', '重点新材料首批次应用示范指导目录（2024）', 'First-batch new-material catalog (2024)'),
    option('new_material_first_batch_catalogue_2018', '重点新材料首批次应用示范指导目录（2018）', 'First-batch new-material catalog (2018)'),
  ] }, {
    label: t('产品所在目录', 'Catalogs that list the product'),
    question: t('产品列入了哪些目录？', 'Which catalogs list the product?'),
    help: t('都没有则选“以上都没有”。', 'Choose "None of these" if none does.'),
  }),
  fact('qualification_passed', JUDGEMENT, {
    label: t('通过资格审定', 'Qualification passed'),
    question: t('是否已通过首台（套）资格审定？', 'Has the first-set qualification been passed?'),
    help: t('见首台（套）资格审定结果通知。', 'See the notice of the qualification.'),
  }, { moves: ['gain'] }),
  fact('contract_amount', AMOUNT, {
    label: t('销售合同金额', 'Contract amount'),
    question: t('投保产品的销售合同金额是多少？', 'How large is the sales contract?'),
    help: t('见销售合同的总价款。', 'The total price in the sales contract.'),
  }, { period: 'for-request', sensitive: true }),
  fact('buyer_is_end_user', FLAG, {
    label: t('买方是最终用户', 'Buyer is the end user'),
    question: t('买方是否为最终用户（不是关联方或贸易商）？', 'Is the buyer the user (no affiliate or trader)?'),
    help: t('见销售合同的买方及用途条款。', 'See the buyer and the purpose in the sales contract.'),
  }, { effort: 1 }),
  fact('rd_project_defined', FLAG, {
    label: t('有明确的研发项目', 'Defined R&D project'),
    question: t('是否有立项明确的研发项目？', 'Is there a defined R&D project?'),
    help: t('见研发项目立项书。', 'See the project approval document.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('pilot_scale_project', FLAG, {
    label: t('有中试项目', 'Pilot-scale project'),
    question: t('是否有中试项目？', 'Is there a pilot-scale project?'),
    help: t('见中试项目方案或场地合同。', 'See the pilot plan or the contract for the site.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('first_version_software_sales', AMOUNT, {
    label: t('首版次软件累计销售额', 'Sales of the first-version software'),
    question: t('首版次软件累计销售额是多少？', 'What are the cumulative sales of the first-version software?'),
    help: t('见该软件的销售合同和发票台账。', 'See contracts and invoices of the software.'),
  }, { sensitive: true, moves: ['raise'] }),
  fact('city_first_version_award', FLAG, {
    label: t('获市级首版次专项', 'City award for first-version software'),
    question: t('是否获得市级首版次软件专项支持？', 'Did the city award first-version support?'),
    help: t('见市级专项立项或验收文件。', "See the city's approval or acceptance document."),
  }, { effort: 1, moves: ['gain'] }),
];
