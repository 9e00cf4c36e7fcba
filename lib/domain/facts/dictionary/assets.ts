import type { FactDefinition } from '../fact.ts';
import { COUNT, FLAG, option, section, t } from './define.ts';

const fact = section({ section: 'assets', period: 'at-date', effort: 2 });

/** Intangible assets: technology, data, contracts. */
export const ASSET_FACTS: readonly FactDefinition[] = [
  fact('invention_patents_total', COUNT, {
    label: t('发明专利总数', 'Invention patents'),
    question: t('企业拥有多少项已授权发明专利？', 'How many granted invention patents does the company own?'),
    help: t('见专利证书，或在国家知识产权局网站查询；也可以用清单逐项登记。', 'See the patent certificates or the CNIPA site; or list them one by one.'),
  }, { effort: 1, moves: ['raise'] }),
  fact('invention_patents_industrialisable', COUNT, {
    label: t('可产业化的发明专利', 'Industrialisable invention patents'),
    question: t('其中应用于主营业务并能产业化的有多少项？', 'How many are applied to the main business and can be industrialised?'),
    help: t('科创属性 2024 年口径。', 'As the STAR attribute test counts since 2024.'),
  }, { notAbove: 'invention_patents_total', moves: ['raise'] }),
  fact('software_copyrights', COUNT, {
    label: t('软件著作权', 'Software copyrights'),
    question: t('有多少项软件著作权？', 'How many software copyrights?'),
    help: t('见计算机软件著作权登记证书。', 'See the registration certificates.'),
  }, { effort: 1, moves: ['raise'] }),
  fact('pledgeable_ip_types', { kind: 'set', options: [
    option('invention_patent', '发明专利', 'Invention patent'),
    option('utility_model', '实用新型', 'Utility model'),
    option('design_patent', '外观设计', 'Design patent'),
    option('software_copyright', '软件著作权', 'Software copyright'),
    option('ic_layout_design', '集成电路布图设计', 'IC layout design'),
    option('plant_variety', '植物新品种', 'Plant variety'),
    option('trade_secret', '商业秘密', 'Trade secret'),
    option('trademark', '商标', 'Trademark'),
  ] }, {
    label: t('可质押的知识产权', 'IP that can be pledged'),
    question: t('哪些知识产权权属清晰、尚未质押？', 'Which kinds of IP are free of dispute and not pledged yet?'),
    help: t('同一项专利不能重复质押；没有则选“以上都没有”。', 'The same patent cannot be pledged twice. Choose "None of these" if there is none.'),
  }),
  fact('ip_valuation_report', FLAG, {
    label: t('知识产权评估报告', 'IP valuation report'),
    question: t('拟质押的知识产权有评估报告吗？', 'Is there a valuation report for the IP to be pledged?'),
    help: t('由资产评估机构出具；没有做过评估就选“否”。', 'Issued by a valuation firm; "no" if none was made.'),
  }, { moves: ['gain'] }),
  fact('technology_contract_registered', FLAG, {
    label: t('技术合同认定登记', 'Registered technology contract'),
    question: t('有经认定登记的技术合同吗？', 'Is a technology contract registered with the authority?'),
    help: t('见技术合同认定登记证明。', 'See the registration certificate of the contract.'),
  }, { moves: ['gain'] }),
  fact('data_asset_registered_at_exchange', FLAG, {
    label: t('数据产品在数交所登记', 'Data product at the exchange'),
    question: t('有数据产品在上海数据交易所挂牌或取得数据资产凭证吗？', 'Is a data product listed or certified at the Shanghai Data Exchange?'),
    help: t('见数据产品登记凭证或数据资产凭证。', 'See the registration or certificate of the data product.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('invention_patents_applied_to_main_business', COUNT, {
    label: t('应用于主营业务的发明专利', 'Invention patents applied to the main business'),
    question: t('应用于主营业务的发明专利有多少项？', 'How many invention patents are applied to the main business?'),
    help: t('科创属性 2022 年口径。', 'As the STAR attribute test counted from the end of 2022.'),
  }, { section: 'listing', notAbove: 'invention_patents_total', moves: ['raise'] }),
  fact('invention_patents_forming_main_revenue', COUNT, {
    label: t('形成主营业务收入的发明专利', 'Invention patents that form main revenue'),
    question: t('形成主营业务收入的发明专利有多少项？', 'How many invention patents form revenue of the main business?'),
    help: t('科创属性 2020、2021 年口径。', 'As the STAR attribute test counted in 2020 and 2021.'),
  }, { section: 'listing', notAbove: 'invention_patents_total', moves: ['raise'] }),
  fact('invention_patents_core', COUNT, {
    label: t('核心技术发明专利', 'Core invention patents'),
    question: t('形成核心技术并用于主营业务的发明专利（含国防专利）共多少项？', 'How many invention patents (incl. defence) form core technology used in the main business?'),
    help: t('例外条款看是否达到 50 项。', 'The exception asks for 50.'),
  }, { section: 'listing', notAbove: 'invention_patents_total', moves: ['raise'] }),
  fact('foreign_patent_filings', COUNT, {
    label: t('境外专利申请', 'Patent filings abroad'),
    question: t('有多少项境外专利申请？', 'How many patents are filed abroad?'),
    help: t('见境外申请的受理通知或 PCT 文件。', 'See filing receipts abroad or PCT papers.'),
  }, { section: 'specialist', moves: ['raise'] }),
  fact('patent_valid_and_undisputed', FLAG, {
    label: t('专利有效且无争议', 'Patents valid and undisputed'),
    question: t('拟投保的专利是否有效且无权属争议？', 'Are the patents to be insured valid and free of dispute?'),
    help: t('在专利登记簿查询年费和法律状态。', 'Check fees and legal status in the patent register.'),
  }, { section: 'specialist' }),
  fact('data_asset_value_report', FLAG, {
    label: t('数据资产评估报告', 'Data-asset valuation'),
    question: t('数据资产有价值评估报告吗？', 'Is there a valuation report for the data asset?'),
    help: t('由资产评估机构出具。', 'Issued by a valuation firm.'),
  }, { section: 'specialist', moves: ['gain'] }),
  fact('data_ip_certificate', FLAG, {
    label: t('数据知识产权登记证书', 'Data-IP certificate'),
    question: t('有数据知识产权登记证书吗？', 'Does the company hold a data-IP certificate?'),
    help: t('由地方知识产权部门颁发的登记证书。', 'Issued by the local IP office.'),
  }, { section: 'specialist', moves: ['gain'] }),
  fact('trade_secret_protected', FLAG, {
    label: t('商业秘密已采取保护措施', 'Trade secret protected'),
    question: t('相关商业秘密是否已采取保护措施？', 'Is the trade secret protected by measures?'),
    help: t('例如保密制度、保密协议、权限管理。', 'Such as rules, confidentiality agreements, access control.'),
  }, { section: 'specialist', moves: ['gain'] }),
];
