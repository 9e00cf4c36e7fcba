import type { FactDefinition } from '../fact.ts';
import { AMOUNT, COUNT, FLAG, JUDGEMENT, SHARE, option, section, t } from './define.ts';

const fact = section({ section: 'listing', period: 'at-date', effort: 2 });

/** What only the STAR Market asks: sector, attribute, exceptions, standard 5 and its extensions, pilots of 2025. */
export const STAR_FACTS: readonly FactDefinition[] = [
  fact('star_sector', { kind: 'choice', options: [
    option('new_gen_it', '新一代信息技术', 'New-generation information technology'),
    option('high_end_equipment', '高端装备', 'High-end equipment'),
    option('new_materials', '新材料', 'New materials'),
    option('new_energy', '新能源', 'New energy'),
    option('energy_saving_environment', '节能环保', 'Energy saving and environment'),
    option('biomedicine', '生物医药', 'Biomedicine'),
    option('other_fitting', '符合科创板定位的其他领域', 'Another field that fits the STAR Market'),
    option('none', '都不属于', 'None of these'),
  ] }, {
    label: t('科创板行业领域', 'STAR sector'),
    question: t('主营业务属于科创板支持的哪个行业领域？', 'Which sector supported by the STAR Market is the main business in?'),
    help: t('对照招股书拟披露的行业，或问保荐机构。', 'By the industry you will disclose, or ask your sponsor.'),
  }, { effort: 1 }),
  fact('business_type', { kind: 'set', options: [
    option('real_estate', '房地产', 'Real estate'),
    option('mainly_finance_or_investment', '主要从事金融、投资类业务', 'Mainly finance or investment'),
    option('fintech', '金融科技', 'Fintech'),
    option('business_model_innovation', '模式创新', 'Business-model innovation'),
  ] }, {
    label: t('限制或禁止类业务', 'Restricted or banned business'),
    question: t('主营业务是否属于下列类型？', 'Is the main business one of these?'),
    help: t('都不是则选“以上都没有”。', 'Choose "None of these" if none applies.'),
  }, { effort: 1 }),
  fact('core_tech_state_recognised', JUDGEMENT, {
    label: t('核心技术经国家主管部门认定', 'Core technology recognised by the state'),
    question: t('核心技术是否经国家主管部门认定为国际领先、引领作用或对国家战略有重大意义？', 'Is the core technology recognised by the state as leading or strategically important?'),
    help: t('见主管部门的认定文件。', 'See the recognition by the department.'),
  }),
  fact('national_sci_award_main_participant', FLAG, {
    label: t('国家科技奖主要参与者', 'National science award'),
    question: t('作为主要参与单位或核心技术人员作为主要参与人，获得国家科技奖并用于主营业务吗？', 'Did it win a national science award as main participant and use it in the main business?'),
    help: t('见国家科学技术奖证书。', 'See the award certificate.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('national_major_project_lead', FLAG, {
    label: t('牵头国家重大科技专项', 'Lead of a national major project'),
    question: t('是否独立或牵头承担与主营业务相关的国家重大科技专项？', 'Does it lead, alone or with others, a national major project tied to the main business?'),
    help: t('见项目任务书。', 'See the project contract.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('import_substitution_key_product', JUDGEMENT, {
    label: t('关键产品实现进口替代', 'Key product that replaces imports'),
    question: t('核心技术形成的关键设备、产品、零部件或材料，是否属于国家鼓励的并实现了进口替代？', 'Is there encouraged key equipment, product, part or material that replaces imports?'),
    help: t('由保荐机构论证，附客户或第三方证明。', 'The sponsor must argue it, with proof by customers or third parties.'),
  }),
  fact('growth_indicator_waived_standard_5', JUDGEMENT, {
    label: t('成长性指标不适用（第五套标准）', 'Growth indicator waived (standard 5)'),
    question: t('保荐机构是否确认，按第五套标准申报可以不适用收入成长性指标？', 'Does your sponsor confirm that the growth indicator does not apply to a standard-5 filing?'),
    help: t('这一豁免只有未核实的说法，没有查到原文，请向保荐机构确认。', 'This waiver is unverified: the text was not found. Ask your sponsor.'),
  }, { effort: 3 }),
  fact('product_needs_state_approval', JUDGEMENT, {
    label: t('主要业务或产品需国家批准', 'Business or product needs state approval'),
    question: t('主要业务或产品是否需经国家有关部门批准？', 'Does the main business or product need approval by a state department?'),
    help: t('例如药品、器械、航天发射等。', 'Such as drugs, devices, launches.'),
  }),
  fact('market_space_large', JUDGEMENT, {
    label: t('市场空间大', 'Large market'),
    question: t('市场空间是否大？', 'Is the market large?'),
    help: t('定性判断，由保荐机构论证。', 'Qualitative; the sponsor must argue it.'),
  }),
  fact('milestone_result_reached', JUDGEMENT, {
    label: t('已取得阶段性成果', 'Milestone reached'),
    question: t('目前是否已取得阶段性成果？', 'Has a milestone been reached?'),
    help: t('定性判断，各行业指引有具体要求。', 'Qualitative; sector guidelines say what counts.'),
  }, { moves: ['time'] }),
  fact('technology_advantage_clear', JUDGEMENT, {
    label: t('技术优势明显', 'Clear technical edge'),
    question: t('非医药企业：是否具备明显的技术优势？', 'For other than pharmaceutical companies: is there a clear technical edge?'),
    help: t('由保荐机构论证。', 'The sponsor must argue it.'),
  }),
  fact('core_product_phase2_approved_count', COUNT, {
    label: t('获准开展二期临床的核心产品', 'Core products cleared for phase II'),
    question: t('有几项核心产品获准开展二期临床试验？', 'How many core products are cleared for phase II trials?'),
    help: t('见药监部门的临床试验通知书。', "See the regulator's clinical-trial notices."),
  }, { effort: 1, moves: ['time', 'raise'] }),
  fact('reusable_medium_large_rocket_first_orbit', FLAG, {
    label: t('可复用中大型火箭首次成功入轨', 'First orbit of a reusable medium or large rocket'),
    question: t('采用可重复使用技术的中大型运载火箭是否已首次成功将载荷送入轨道？', 'Has a medium or large launcher using reusable technology put a payload into orbit?'),
    help: t('须在申报前实现；据报道配重不算载荷。', 'Before filing; dummy masses are said not to count.'),
  }, { effort: 1, moves: ['time'] }),
  fact('launch_and_production_licences', FLAG, {
    label: t('科研生产资质与发射许可', 'Production qualifications and launch permit'),
    question: t('是否具备科研生产资质和发射许可？', 'Does it hold research and production qualifications and a launch permit?'),
    help: t('见许可证和资质证书。', 'See the permit and the qualifications.'),
  }, { effort: 1, moves: ['gain'] }),
  fact('industry_rank_top', JUDGEMENT, {
    label: t('行业排名靠前', 'Top rank in the industry'),
    question: t('行业地位是否靠前？', 'Does it rank at the top of its industry?'),
    help: t('见行业协会或第三方报告。', 'See the industry association or a third-party report.'),
  }),
  fact('large_model_product_released_and_scaled_count', COUNT, {
    label: t('已上线并规模化应用的大模型产品', 'Large-model products online and used at scale'),
    question: t('有几款大模型产品已上线并规模化应用？', 'How many model products are online and used at scale?'),
    help: t('以已备案上线并有规模用户的产品计。', 'Products that are online and have users at scale.'),
  }, { effort: 1, moves: ['time', 'raise'] }),
  fact('data_security_and_ip_compliance', JUDGEMENT, {
    label: t('数据安全与知识产权合规', 'Data security and IP compliance'),
    question: t('数据安全、知识产权是否合规？', 'Are data security and intellectual property in compliance?'),
    help: t('见律师意见或合规评估。', 'See a legal opinion or a compliance review.'),
  }),
  fact('key_core_technology_or_other_special_case', JUDGEMENT, {
    label: t('开展关键核心技术攻关等特殊情形', 'Key-technology work or another special case'),
    question: t('是否因关键核心技术攻关等原因确有预先审阅的必要？', 'Is pre-review needed because of key-technology work or another special case?'),
    help: t('向保荐机构确认。', 'Ask your sponsor.'),
  }),
  fact('listing_standard', { kind: 'choice', options: [
    option('star-std-1', '科创板标准一', 'STAR standard 1'),
    option('star-std-2', '科创板标准二', 'STAR standard 2'),
    option('star-std-3', '科创板标准三', 'STAR standard 3'),
    option('star-std-4', '科创板标准四', 'STAR standard 4'),
    option('star-std-5', '科创板标准五', 'STAR standard 5'),
    option('other', '其他', 'Another'),
  ] }, {
    label: t('拟选上市标准', 'Listing standard chosen'),
    question: t('打算用哪套上市标准申报？', 'Under which standard will the company file?'),
    help: t('向保荐机构确认；未定可选“暂不清楚”。', "Ask your sponsor; \"don't know\" if undecided."),
  }, { effort: 1 }),
  fact('investor_portfolio_star_listed_5y', COUNT, {
    label: t('机构五年内投出的科创板上市企业', "Investor's companies listed on STAR in 5 years"),
    question: t('该机构近五年投资的科技企业中有多少家在科创板上市？', "How many of the investor's tech companies listed on STAR within 5 years?"),
    help: t('请该机构提供其投资业绩。', 'Ask the investor for its record.'),
  }),
  fact('investor_portfolio_major_exchange_listed_5y', COUNT, {
    label: t('机构五年内投出的主要交易所上市企业', "Investor's companies listed on major exchanges in 5 years"),
    question: t('近五年有多少家在境内外主要交易所上市？', 'How many listed on main domestic or foreign exchanges within 5 years?'),
    help: t('请该机构提供其投资业绩。', 'Ask the investor for its record.'),
  }),
  fact('investor_holding_months_before_filing', { kind: 'number', unit: 'months', min: 0 }, {
    label: t('申报前持股月数', 'Months held before filing'),
    question: t('该机构在申报前持股多少个月？', 'For how many months before filing has the investor held shares?'),
    help: t('自股权登记之日起算到拟申报日。', 'From the registration of the shares to the planned filing.'),
  }, { moves: ['time'] }),
  fact('investor_stake_pct', SHARE, {
    label: t('机构持股比例', "Investor's stake"),
    question: t('该机构持股比例是多少？', 'What stake does the investor hold?'),
    help: t('见股东名册。', 'See the register of shareholders.'),
  }),
  fact('investor_amount', AMOUNT, {
    label: t('机构投资金额', 'Amount invested'),
    question: t('该机构投资金额是多少？', 'How much has the investor put in?'),
    help: t('见投资协议。', 'See the investment agreement.'),
  }, { sensitive: true }),
];
