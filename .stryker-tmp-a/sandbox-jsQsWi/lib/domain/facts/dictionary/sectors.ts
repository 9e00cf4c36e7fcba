// @ts-nocheck
import type { FactOption } from '../fact.ts';
import { option } from './define.ts';

/** Fields of business in the words of the catalog's rules; a company may be in several. */
export const SECTORS: readonly FactOption[] = [
  option('ic_design', '集成电路设计', 'Chip design'),
  option('ic_manufacturing', '集成电路制造', 'Chip manufacturing'),
  option('ic_packaging_test', '集成电路封装测试', 'Chip packaging and test'),
  option('ic_equipment_materials', '集成电路装备与材料', 'Chip equipment and materials'),
  option('innovative_drugs', '创新药', 'Innovative drugs'),
  option('high_end_devices', '高端医疗器械', 'High-end medical devices'),
  option('biotech', '生物技术', 'Biotechnology'),
  option('pharma_equipment', '制药装备与耗材', 'Pharmaceutical equipment'),
  option('ai_chips', '智能芯片', 'AI chips'),
  option('ai_software', '人工智能软件', 'AI software'),
  option('ai_large_model', '人工智能大模型', 'AI large models'),
  option('autonomous_driving', '自动驾驶', 'Autonomous driving'),
  option('robotics', '机器人', 'Robotics'),
  option('commercial_aerospace', '商业航天', 'Commercial aerospace'),
  option('commercial_rocket', '商业火箭', 'Commercial rockets'),
  option('low_altitude_economy', '低空经济', 'Low-altitude economy'),
  option('civil_aviation', '民用航空', 'Civil aviation'),
  option('high_end_equipment', '高端装备', 'High-end equipment'),
  option('smart_ev', '智能新能源汽车', 'Smart electric vehicles'),
  option('quantum', '量子技术', 'Quantum technology'),
  option('brain_computer', '脑机接口', 'Brain-computer interfaces'),
  option('new_materials', '新材料', 'New materials'),
  option('new_energy', '新能源', 'New energy'),
  option('energy_saving_environment', '节能环保', 'Energy saving and environment'),
  option('software_other', '其他软件与信息服务', 'Other software and information services'),
  option('other', '其他', 'Other'),
];

/** The sixteen classes of the SME size standard of 2011. */
export const SME_INDUSTRIES: readonly FactOption[] = [
  option('industry', '工业（制造、采矿、电热气水）', 'Industry (manufacturing, mining, utilities)'),
  option('software_it_services', '软件和信息技术服务业', 'Software and IT services'),
  option('information_transmission', '信息传输业', 'Information transmission'),
  option('construction', '建筑业', 'Construction'),
  option('wholesale', '批发业', 'Wholesale'),
  option('retail', '零售业', 'Retail'),
  option('transport', '交通运输业', 'Transport'),
  option('warehousing', '仓储业', 'Warehousing'),
  option('postal', '邮政业', 'Postal services'),
  option('hotel', '住宿业', 'Hotels'),
  option('catering', '餐饮业', 'Catering'),
  option('real_estate_development', '房地产开发经营', 'Real estate development'),
  option('property_management', '物业管理', 'Property management'),
  option('leasing_business_services', '租赁和商务服务业', 'Leasing and business services'),
  option('agriculture', '农林牧渔业', 'Agriculture, forestry, fishing'),
  option('other', '其他行业（研发服务通常归此类）', 'Other (R&D services usually fall here)'),
];
