import type { FactDefinition } from '../fact.ts';
import { FLAG, JUDGEMENT, option, section, t } from './define.ts';

const fact = section({ section: 'status', period: 'at-date', effort: 1 });

/** Certificates, listing status and record. */
export const STATUS_FACTS: readonly FactDefinition[] = [
  fact('certifications', { kind: 'set', options: [
    option('tech_sme', '科技型中小企业', 'Technology-based SME'),
    option('hnte', '高新技术企业', 'High and new technology enterprise'),
    option('innovative_sme', '创新型中小企业', 'Innovative SME'),
    option('srdi_sme', '专精特新中小企业', 'SRDI SME'),
    option('srdi_little_giant', '专精特新“小巨人”企业', 'SRDI little giant'),
    option('sh_tech_little_giant', '上海市科技小巨人（含培育）企业', 'Shanghai technology little giant'),
    option('national_sci_project', '承担国家科技项目的中小企业', 'SME with a national sci-tech project'),
    option('innovation_points_list', '创新积分制名单企业', 'On the innovation-points list'),
    option('national_tech_demo', '国家技术创新示范企业', 'National technology innovation demonstration enterprise'),
    option('manufacturing_champion', '制造业单项冠军企业', 'Manufacturing single champion'),
    option('pbc_relending_list', '人民银行再贷款支持名单企业', 'On a PBOC relending list'),
    option('other_tech_title', '科技部门认定的其他资质', 'Another title of a science department'),
  ] }, {
    label: t('资质认定', 'Certificates'),
    question: t('企业持有哪些有效的资质认定？', 'Which valid certificates does the company hold?'),
    help: t('只勾选在有效期内的；都没有则选“以上都没有”。', 'Tick only valid ones; choose "None of these" if it holds none.'),
  }, { moves: ['gain'] }),
  fact('listed_status', { kind: 'choice', options: [
    option('unlisted', '未上市', 'Not listed'),
    option('listed_domestic', '已在境内上市', 'Listed in mainland China'),
    option('listed_overseas', '已在境外上市', 'Listed abroad'),
  ] }, {
    label: t('上市状态', 'Listing status'),
    question: t('企业上市了吗？', 'Is the company listed?'),
    help: t('指在证券交易所上市；新三板和区域性股权市场挂牌另问。', 'On a stock exchange; NEEQ and regional markets are asked separately.'),
  }),
  fact('is_technology_company', JUDGEMENT, {
    label: t('属于科技企业', 'Technology company'),
    question: t('银行会把企业认作科技企业吗？', 'Would a bank take the company for a technology company?'),
    help: t('有研发记录、转化需求和良好信用；凭哪种资质认定，公开文本没有写明。', 'A record of R&D, a need to turn results into products, good credit; which certificate proves it is not published.'),
  }),
  fact('credit_record_good', JUDGEMENT, {
    label: t('信用记录良好', 'Good credit record'),
    question: t('企业信用记录是否良好？', 'Is the credit record good?'),
    help: t('见人民银行企业信用报告。', 'See the credit report of the PBOC.'),
  }),
  fact('on_serious_dishonesty_list', FLAG, {
    label: t('列入严重失信名单', 'On the serious dishonesty list'),
    question: t('企业是否被列入严重失信主体名单？', 'Is the company on the list of seriously dishonest entities?'),
    help: t('可在“信用中国”查询。', 'Can be looked up on Credit China.'),
  }, { moves: ['gain'] }),
];
