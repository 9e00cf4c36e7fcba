import type { FactDefinition } from '../fact.ts';
import { AMOUNT, COUNT, DAY, FLAG, JUDGEMENT, SHARE, option, section, t } from './define.ts';

const fact = section({ section: 'listing', period: 'at-date', effort: 2 });

/** What only a listing asks: value, shares, governance, board. Sci-tech attribute and standard 5 are in `star.ts`. */
export const LISTING_FACTS: readonly FactDefinition[] = [
  fact('expected_market_cap', AMOUNT, {
    label: t('预计市值', 'Expected market value'),
    question: t('预计发行后总市值是多少？', 'What is the expected market value after the offer?'),
    help: t('通常按最近一轮估值或可比公司估算。', 'Usually estimated from the last round or from comparable companies.'),
  }, { period: 'after-issue', sensitive: true, moves: ['raise'] }),
  fact('joint_stock_since', DAY, {
    label: t('股份公司成立日期', 'Company limited by shares since'),
    question: t('股份有限公司是哪一天成立的？', 'Since when is it a company limited by shares?'),
    help: t('见股份公司营业执照或变更登记通知书。', 'See the licence or the notice of conversion.'),
  }),
  fact('converted_at_book_value', FLAG, {
    label: t('按原账面净资产折股整体变更', 'Converted at book value'),
    question: t('是否由有限公司按原账面净资产值折股整体变更而来？', 'Was it converted from a limited company at book value?'),
    help: t('是的话，持续经营时间可从有限公司成立之日起算。', 'If so, operation may count from the founding of the limited company.'),
  }),
  fact('audit_opinion_3y', { kind: 'choice', options: [
    option('unqualified', '标准无保留意见', 'Standard unqualified'),
    option('other', '其他意见类型', 'Another opinion'),
    option('not_audited', '未经审计', 'Not audited'),
  ] }, {
    label: t('近三年审计意见', 'Audit opinion, three years'),
    question: t('近三年财务报告的审计意见是什么类型？', 'What is the audit opinion on the last three years?'),
    help: t('见近三年审计报告的意见段。', 'See the opinion in the audit reports of three years.'),
  }, { moves: ['gain'] }),
  fact('internal_control_report', { kind: 'choice', options: [
    option('unqualified', '无保留结论', 'Unqualified'),
    option('other', '其他结论', 'Another conclusion'),
    option('none', '尚无鉴证报告', 'No report yet'),
  ] }, {
    label: t('内部控制鉴证报告', 'Internal-control report'),
    question: t('内部控制鉴证报告的结论是什么？', 'What does the internal-control report conclude?'),
    help: t('见会计师事务所的内控鉴证或审计报告。', "See the accounting firm's report on internal control."),
  }, { moves: ['gain'] }),
  fact('core_team_change_2y', JUDGEMENT, {
    label: t('两年内主营业务或核心团队重大不利变化', 'Business or core team changed in 2 years'),
    question: t('近两年主营业务、董事、高管或核心技术人员有没有发生重大不利变化？', 'In the last 2 years, did the main business, directors, senior managers or core technicians change materially?'),
    help: t('对照两年来的董事、高管和核心技术人员名单。', 'Compare the lists of directors, managers and core technicians.'),
  }, { moves: ['time'] }),
  fact('controller_change_2y', FLAG, {
    label: t('两年内实际控制人变更', 'Controller changed in 2 years'),
    question: t('近两年实际控制人变更过吗？', 'Did the actual controller change in the last 2 years?'),
    help: t('对照两年来的股权结构。', 'Compare the ownership of the last two years.'),
  }, { effort: 1, moves: ['time'] }),
  fact('criminal_or_major_violation_3y', FLAG, {
    label: t('三年内刑事犯罪或重大违法', 'Crime or major violation in 3 years'),
    question: t('近三年发行人、控股股东或实际控制人有法定的刑事犯罪或重大违法吗？', 'In the last 3 years, did the issuer, controlling shareholder or controller commit a listed crime or major violation?'),
    help: t('见无违规证明或信用报告。', 'See compliance certificates or the credit report.'),
  }, { moves: ['time'], sensitive: true }),
  fact('share_capital_post_issue', AMOUNT, {
    label: t('发行后股本总额', 'Share capital after the offer'),
    question: t('发行后股本总额是多少？', 'What will the share capital be after the offer?'),
    help: t('见发行方案。', 'See the issue plan.'),
  }, { period: 'after-issue', moves: ['raise'] }),
  fact('public_offer_pct', SHARE, {
    label: t('公开发行比例', 'Publicly offered share'),
    question: t('公开发行的股份占发行后股份总数的比例是多少？', 'What share of all shares will be publicly offered?'),
    help: t('见发行方案：公开发行股数 ÷ 发行后总股本。', 'See the issue plan: shares offered ÷ shares after the issue.'),
  }, { period: 'after-issue', moves: ['raise'] }),
  fact('public_float_pct', SHARE, {
    label: t('公众股东持股比例', 'Public float'),
    question: t('发行后公众股东持股比例是多少？', 'What share will public shareholders hold after the offer?'),
    help: t('见发行方案。', 'See the issue plan.'),
  }, { period: 'after-issue', moves: ['raise'] }),
  fact('is_red_chip', FLAG, {
    label: t('红筹企业', 'Red-chip company'),
    question: t('是红筹企业（注册在境外、主要业务在境内）吗？', 'Is it a red chip (registered abroad, business mainly in China)?'),
    help: t('注册地在境外、主要经营在境内的企业。', 'Registered abroad, business mainly in China.'),
  }, { effort: 1 }),
  fact('has_weighted_voting_rights', FLAG, {
    label: t('有表决权差异安排', 'Weighted voting rights'),
    question: t('是否设置了特别表决权股份？', 'Are there shares with weighted voting rights?'),
    help: t('见公司章程。', 'See the articles.'),
  }, { effort: 1 }),
  fact('wvr_votes_per_share_max', { kind: 'number', unit: 'times', min: 1 }, {
    label: t('特别表决权倍数', 'Votes per special share'),
    question: t('每份特别表决权股份的表决权是普通股份的多少倍？', 'How many ordinary votes does one special share carry?'),
    help: t('见公司章程的表决权条款。', 'See the voting clause of the articles.'),
  }, { moves: ['lower'] }),
  fact('wvr_holder_share_pct', SHARE, {
    label: t('特别表决权股东持股比例', 'Stake of special holders'),
    question: t('持有特别表决权股份的股东合计持股比例是多少？', 'What stake do holders of special shares own?'),
    help: t('见股东名册。', 'See the register of shareholders.'),
  }, { moves: ['raise'] }),
  fact('ordinary_votes_pct', SHARE, {
    label: t('普通表决权比例', 'Votes of ordinary shares'),
    question: t('普通表决权占全部表决权的比例是多少？', 'What share of all votes do ordinary shares have?'),
    help: t('见公司章程和股东名册。', 'See the articles and the register.'),
  }, { moves: ['raise'] }),
  fact('wvr_adopted_before_ipo', FLAG, {
    label: t('上市前设置特别表决权', 'Weighted voting set up before listing'),
    question: t('特别表决权是在上市前设置的吗？', 'Was weighted voting set up before listing?'),
    help: t('见股东会决议日期。', 'See the date of the resolution.'),
  }),
  fact('industry_downturn_growth_above_peers', JUDGEMENT, {
    label: t('行业下行期增速高于同行', 'Growth above peers in a downturn'),
    question: t('是否处于行业周期性下行阶段，且三年收入复合增长率高于同行业平均？', 'Is the industry in a downturn and the three-year growth above the peer average?'),
    help: t('与可比公司年报对照。', 'Compare with annual reports of peers.'),
  }),
  fact('exempt_from_growth_test', JUDGEMENT, {
    label: t('处于研发阶段或对国家战略有重要意义', 'R&D stage or of national strategic importance'),
    question: t('是否为处于研发阶段、或对国家创新驱动发展战略有重要意义的红筹企业？', 'Is it a red chip at the R&D stage or of national strategic importance?'),
    help: t('向保荐机构确认。', 'Ask your sponsor.'),
  }),
  fact('leading_technology_strong_position', JUDGEMENT, {
    label: t('自主研发、技术领先且竞争优势明显', 'Own leading technology, strong position'),
    question: t('是否拥有自主研发的领先技术，在同行业竞争中处于优势地位？', 'Does the company own leading technology and hold a strong position?'),
    help: t('由保荐机构论证。', 'The sponsor must argue it.'),
  }),
  fact('intangible_assets_share_of_net_assets', SHARE, {
    label: t('无形资产占净资产比例', 'Intangibles to net assets'),
    question: t('最近一期末无形资产占净资产的比例是多少？', 'What share of net assets were intangible assets at the last date?'),
    help: t('见资产负债表附注“无形资产”。', 'See the note on intangible assets.'),
  }, { moves: ['lower'] }),
  fact('accumulated_loss_last_period', FLAG, {
    label: t('最近一期末存在未弥补亏损', 'Accumulated loss at the last date'),
    question: t('最近一期末是否存在未弥补亏损？', 'Was there an accumulated loss at the last date?'),
    help: t('见资产负债表“未分配利润”是否为负。', 'Whether retained earnings are negative in the balance sheet.'),
  }, { moves: ['time'] }),
  fact('chinext_standard_1_or_2_2024', JUDGEMENT, {
    label: t('符合创业板现行标准一或标准二', 'Meets ChiNext standard 1 or 2 as now in force'),
    question: t('经中介机构判断，是否符合创业板 2024 年 4 月提高后的标准一或标准二？', 'In the opinion of your sponsor, does the company meet ChiNext standard 1 or 2 as raised in April 2024?'),
    help: t('提高后的数值没有查到原文，本平台不能代为计算。', 'The raised figures were not found, so they cannot be computed here.'),
  }, { effort: 3 }),
  fact('neeq_tier', { kind: 'choice', options: [
    option('innovation', '新三板创新层', 'NEEQ innovation tier'),
    option('base', '新三板基础层', 'NEEQ base tier'),
    option('none', '未在新三板挂牌', 'Not quoted on NEEQ'),
  ] }, {
    label: t('新三板层级', 'NEEQ tier'),
    question: t('在新三板哪一层挂牌？', 'On which NEEQ tier is the company quoted?'),
    help: t('见全国股转公司的分层公告。', 'See the NEEQ announcement of tiers.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('neeq_quoted_since', DAY, {
    label: t('新三板挂牌日期', 'Quoted on NEEQ since'),
    question: t('从哪一天起连续在新三板挂牌？', 'Since when is it continuously quoted on NEEQ?'),
    help: t('见挂牌公告。', 'See the announcement of quotation.'),
  }),
  fact('shares_offered', { kind: 'number', unit: 'shares', min: 0 }, {
    label: t('公开发行股数', 'Shares offered'),
    question: t('公开发行多少股？', 'How many shares will be offered?'),
    help: t('见发行方案。', 'See the issue plan.'),
  }, { period: 'after-issue', moves: ['raise'] }),
  fact('offerees', COUNT, {
    label: t('发行对象人数', 'Offerees'),
    question: t('发行对象多少人？', 'To how many people?'),
    help: t('见发行方案。', 'See the issue plan.'),
  }, { period: 'after-issue', moves: ['raise'] }),
  fact('shareholders_post_issue', COUNT, {
    label: t('发行后股东人数', 'Shareholders after the offer'),
    question: t('发行后股东多少人？', 'How many shareholders after the offer?'),
    help: t('见发行方案。', 'See the issue plan.'),
  }, { period: 'after-issue', moves: ['raise'] }),
  fact('roe', { kind: 'series', unit: 'ratio' }, {
    label: t('加权平均净资产收益率', 'Weighted return on equity'),
    question: t('近两年每年的加权平均净资产收益率是多少？', 'What was the weighted return on equity of the last two years?'),
    help: t('年报“主要财务指标”一栏。', 'Key figures of the annual report.'),
  }, { period: 'fiscal-year', sensitive: true, moves: ['raise'] }),
];
