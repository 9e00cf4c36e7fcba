import type { FactDefinition } from '../fact.ts';
import { AMOUNT, COUNT, FLAG, JUDGEMENT, SHARE, section, t } from './define.ts';

const fact = section({ section: 'specialist', period: 'at-date', effort: 3 });
const POINTS = { kind: 'number', unit: 'points', min: 0 } as const;
const YEARS = { kind: 'number', unit: 'years', min: 0 } as const;

/** What the criteria of certificates ask (technology SME, HNTE, innovative and SRDI SME, little giant). */
export const TITLE_FACTS: readonly FactDefinition[] = [
  fact('evaluation_score', POINTS, {
    label: t('科技型中小企业评价得分', 'Technology-SME score'),
    question: t('科技型中小企业评价综合得分是多少？', 'What is the technology-SME evaluation score?'),
    help: t('见科技型中小企业评价系统的自评得分。', 'Your own score in the technology-SME evaluation system.'),
  }, { moves: ['raise'] }),
  fact('sci_staff_score', POINTS, {
    label: t('科技人员指标得分', 'Score for sci-tech staff'),
    question: t('其中科技人员指标得分是多少？', 'What is the score for sci-tech staff in it?'),
    help: t('见科技型中小企业评价系统“科技人员”一项。', 'The score for staff in the same system.'),
  }, { moves: ['raise'] }),
  fact('in_prohibited_restricted_sector', FLAG, {
    label: t('产品或服务属于禁止、限制、淘汰类', 'Prohibited or restricted product'),
    question: t('产品或服务是否属于国家禁止、限制和淘汰类？', 'Is a product or service prohibited, restricted or phased out?'),
    help: t('对照国家禁止、限制和淘汰类目录。', 'Compare with the state lists of banned and restricted products.'),
  }, { effort: 1 }),
  fact('major_accident_or_dishonesty_2y', FLAG, {
    label: t('近两年重大事故或严重失信', 'Major accident or dishonesty in 2 years'),
    question: t('上年及当年是否发生重大安全、质量事故、严重环境违法、科研失信，或列入严重失信名单？', 'In this and the last year, was there a major accident, environmental violation, research misconduct or listing for dishonesty?'),
    help: t('见信用中国网站和安监、环保记录。', 'See Credit China and the safety and environment records.'),
  }, { effort: 1, moves: ['time'] }),
  fact('science_award_rank_qualifies', FLAG, {
    label: t('近年获科技奖且名次符合', 'Recent science award of the rank asked'),
    question: t('近年是否获得国家级或省部级科技奖并排名靠前？', 'Was a national or provincial science award won with the rank asked in recent years?'),
    help: t('见获奖证书上的名次。', 'See the rank on the award certificate.'),
  }, { effort: 1 }),
  fact('provincial_rd_institute', FLAG, {
    label: t('省部级以上研发机构', 'Provincial R&D institute'),
    question: t('是否有省部级以上认定的研发机构？', 'Is there an R&D institute recognised by a province or the state?'),
    help: t('见认定文件。', 'See the recognition.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('led_standard_5y', FLAG, {
    label: t('近五年主导制定标准', 'Led a standard in 5 years'),
    question: t('近五年是否主导制定过国际、国家或行业标准？', 'Did it lead an international, national or industry standard in the last 5 years?'),
    help: t('见标准文本前言的起草单位。', 'See the drafters named in the standard.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('core_ip_owned', FLAG, {
    label: t('拥有核心自主知识产权', 'Owns core IP'),
    question: t('是否拥有对主要产品起核心支持作用的知识产权？', 'Does it own the IP at the core of its main products?'),
    help: t('见专利、著作权等证书的权利人。', 'See the owner on the certificates.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('in_key_supported_field', FLAG, {
    label: t('属于国家重点支持的高新技术领域', 'In a key supported field'),
    question: t('核心技术是否属于国家重点支持的高新技术领域？', 'Is the core technology in a high-tech field supported by the state?'),
    help: t('对照《国家重点支持的高新技术领域》。', 'Compare with the fields of high technology supported by the state.'),
  }),
  fact('rd_share_in_china', SHARE, {
    label: t('境内研发费用占比', 'R&D spent in China'),
    question: t('研发费用中在境内发生的占多少？', 'What share of R&D was spent in China?'),
    help: t('见研发费用辅助账。', 'See the R&D expense ledger.'),
  }, { period: 'three-fiscal-years', moves: ['raise'] }),
  fact('high_tech_product_revenue_share', SHARE, {
    label: t('高新技术产品收入占比', 'High-tech product revenue'),
    question: t('近一年高新技术产品（服务）收入占总收入多少？', 'What share of total income of the last year came from high-tech products?'),
    help: t('见高企专项审计报告。', 'See the special audit for the high-tech title.'),
  }, { period: 'last-fiscal-year', moves: ['raise'] }),
  fact('innovation_score', POINTS, {
    label: t('高企创新能力评价得分', 'HNTE innovation score'),
    question: t('高新技术企业创新能力评价得分是多少？', 'What is the HNTE innovation score?'),
    help: t('见高企申报材料的自评得分。', 'Your own score in the high-tech application.'),
  }, { moves: ['raise'] }),
  fact('major_accident_1y', FLAG, {
    label: t('一年内重大事故或违法', 'Major accident in 1 year'),
    question: t('申请认定前一年内是否发生重大安全、质量事故或严重环境违法？', 'Was there a major accident or environmental violation in the year before applying?'),
    help: t('见安全、质量和环保记录。', 'See the records of safety, quality and environment.'),
  }, { effort: 1, moves: ['time'] }),
  fact('innovative_sme_score', POINTS, {
    label: t('创新型中小企业评价得分', 'Innovative-SME score'),
    question: t('创新型中小企业评价总分是多少？', 'What is the innovative-SME total score?'),
    help: t('见创新型中小企业申报系统的自评得分。', 'Your own score in the innovative-SME system.'),
  }, { moves: ['raise'] }),
  fact('innovative_sme_innovation_score', POINTS, {
    label: t('其中创新能力得分', 'Of it: innovation'),
    question: t('其中创新能力指标得分是多少？', 'What is the innovation part?'),
    help: t('同上，“创新能力”一项。', 'The same system, innovation.'),
  }, { moves: ['raise'] }),
  fact('innovative_sme_growth_score', POINTS, {
    label: t('其中成长性得分', 'Of it: growth'),
    question: t('其中成长性指标得分是多少？', 'What is the growth part?'),
    help: t('同上，“成长性”一项。', 'The same system, growth.'),
  }, { moves: ['raise'] }),
  fact('innovative_sme_specialisation_score', POINTS, {
    label: t('其中专业化得分', 'Of it: specialisation'),
    question: t('其中专业化指标得分是多少？', 'What is the specialisation part?'),
    help: t('同上，“专业化”一项。', 'The same system, specialisation.'),
  }, { moves: ['raise'] }),
  fact('innovation_title_held', FLAG, {
    label: t('国家技术创新示范或知识产权优势、示范企业', 'National innovation or IP title'),
    question: t('是否为国家技术创新示范企业、知识产权优势或示范企业？', 'Does it hold a national innovation-demonstration or IP-advantage title?'),
    help: t('见认定证书或公示名单。', 'See the certificate or the published list.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('equity_financing_3y', AMOUNT, {
    label: t('近三年实缴股权融资', 'Equity paid in, 3 years'),
    question: t('近三年合格机构投资者实缴的股权融资合计多少？', 'How much equity did qualified institutions pay in over the last 3 years?'),
    help: t('近三年实缴到位的股权投资款。', 'Equity paid in over the last three years.'),
  }, { period: 'three-fiscal-years', sensitive: true, moves: ['raise'] }),
  fact('equity_financing_2y', AMOUNT, {
    label: t('近两年新增股权融资', 'New equity, 2 years'),
    question: t('近两年新增股权融资（合格机构实缴）合计多少？', 'How much new equity was paid in over the last 2 years?'),
    help: t('近两年实缴到位的股权投资款。', 'Equity paid in over the last two years.'),
  }, { period: 'two-fiscal-years', sensitive: true, moves: ['raise'] }),
  fact('niche_years', YEARS, {
    label: t('从事特定细分市场年限', 'Years in the niche'),
    question: t('从事所在细分市场满多少年？', 'For how many full years has it been in its niche market?'),
    help: t('从开始从事该细分产品算起。', 'Counted from the start in the niche.'),
  }, { effort: 1, moves: ['time'] }),
  fact('srdi_score', POINTS, {
    label: t('专精特新评价得分', 'SRDI score'),
    question: t('专精特新中小企业评价得分是多少？', 'What is the SRDI evaluation score?'),
    help: t('见专精特新申报系统的自评得分。', 'Your own score in the SRDI system.'),
  }, { moves: ['raise'] }),
  fact('maker_in_china_top_500', FLAG, {
    label: t('“创客中国”全国 500 强', 'Top 500 in Maker in China'),
    question: t('近三年是否进入“创客中国”全国 500 强企业组名单？', 'Was it in the top 500 of Maker in China within 3 years?'),
    help: t('见大赛组委会公布的名单。', 'See the list of the contest.'),
  }, { effort: 1 }),
  fact('main_business_revenue', { kind: 'series', unit: 'CNY', min: 0 }, {
    label: t('主营业务收入', 'Main-business revenue'),
    question: t('近三年每年的主营业务收入是多少？', 'What was the main-business revenue of each of the last three years?'),
    help: t('利润表附注“主营业务收入”。', 'Main business revenue in the notes.'),
  }, { period: 'fiscal-year', sensitive: true, effort: 2, moves: ['raise'], notAbove: 'revenue' }),
  fact('total_liabilities', AMOUNT, {
    label: t('负债总额', 'Total liabilities'),
    question: t('最近一期期末负债总额是多少？', 'What were total liabilities at the last balance sheet date?'),
    help: t('资产负债表“负债合计”。', 'Total liabilities in the balance sheet.'),
  }, { sensitive: true, effort: 2, moves: ['lower'] }),
  fact('national_market_share', SHARE, {
    label: t('全国细分市场占有率', 'National market share'),
    question: t('主导产品在全国细分市场的占有率是多少？', 'What is the national market share of the main product?'),
    help: t('见行业协会证明或第三方报告。', 'See a letter of the industry association or a third-party report.'),
  }, { moves: ['raise'] }),
  fact('market_rank_top_three', JUDGEMENT, {
    label: t('细分市场排名前三', 'Top three in the niche'),
    question: t('主导产品在全国或全球细分市场是否排名前三？', 'Is the main product among the top three in its niche, in China or worldwide?'),
    help: t('见行业协会证明或第三方报告。', 'See a letter of the industry association or a third-party report.'),
  }),
  fact('class1_ip_main_product', COUNT, {
    label: t('主导产品的 I 类知识产权', 'Class-I IP of the main product'),
    question: t('与主导产品有关的 I 类知识产权有多少项？', 'How many Class-I IP rights relate to the main product?'),
    help: t('Ⅰ类知识产权，如发明专利、植物新品种、集成电路布图设计等；见证书。', 'Class I IP such as invention patents, plant varieties, IC layouts; see the certificates.'),
  }, { effort: 2, moves: ['raise'] }),
  fact('development_score', POINTS, {
    label: t('小巨人发展评价得分', 'Little-giant development score'),
    question: t('小巨人申报的发展评价得分是多少？', 'What is the development score of the little-giant application?'),
    help: t('见申报系统的自评得分。', 'Your own score in the application system.'),
  }, { moves: ['raise'] }),
];
