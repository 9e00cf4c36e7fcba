// @ts-nocheck
import type { Text } from '../text.ts';
import type { FactOption } from './fact.ts';

/** The sixteen districts of Shanghai. */
export const SHANGHAI_DISTRICTS: readonly FactOption[] = [
  { value: 'pudong', label: { zh: '浦东新区', en: 'Pudong' } },
  { value: 'huangpu', label: { zh: '黄浦区', en: 'Huangpu' } },
  { value: 'xuhui', label: { zh: '徐汇区', en: 'Xuhui' } },
  { value: 'changning', label: { zh: '长宁区', en: 'Changning' } },
  { value: 'jingan', label: { zh: '静安区', en: "Jing'an" } },
  { value: 'putuo', label: { zh: '普陀区', en: 'Putuo' } },
  { value: 'hongkou', label: { zh: '虹口区', en: 'Hongkou' } },
  { value: 'yangpu', label: { zh: '杨浦区', en: 'Yangpu' } },
  { value: 'minhang', label: { zh: '闵行区', en: 'Minhang' } },
  { value: 'baoshan', label: { zh: '宝山区', en: 'Baoshan' } },
  { value: 'jiading', label: { zh: '嘉定区', en: 'Jiading' } },
  { value: 'jinshan', label: { zh: '金山区', en: 'Jinshan' } },
  { value: 'songjiang', label: { zh: '松江区', en: 'Songjiang' } },
  { value: 'qingpu', label: { zh: '青浦区', en: 'Qingpu' } },
  { value: 'fengxian', label: { zh: '奉贤区', en: 'Fengxian' } },
  { value: 'chongming', label: { zh: '崇明区', en: 'Chongming' } },
];

/** Where a company may be registered: Shanghai's districts, the one outside district the catalog knows, anywhere else. */
export const REGISTRATION_PLACES: readonly FactOption[] = [
  ...SHANGHAI_DISTRICTS,
  { value: 'hangzhou_shangcheng', label: { zh: '杭州市上城区', en: 'Shangcheng, Hangzhou' } },
  { value: 'elsewhere', label: { zh: '其他地区', en: 'Elsewhere' } },
];

/**
 * A policy zone. A district cannot decide membership: zones cross districts and cover parts of them. `districts` names
 * those it touches where a source says so (null = not said, or all over the city) and only serves to point out contradictions.
 */
export type Zone = { readonly id: string; readonly name: Text; readonly districts: readonly string[] | null; readonly note: Text };

/** The zones the catalog's rules speak of; three of them are called "Zhangjiang" and are not the same. */
export const ZONES: readonly Zone[] = [
  {
    id: 'lingang_new_area',
    name: { zh: '临港新片区', en: 'Lingang New Area' },
    districts: ['pudong', 'fengxian', 'minhang'],
    note: { zh: '跨浦东、奉贤、闵行，873 平方公里；只看所在区不能判断。', en: 'Crosses Pudong, Fengxian and Minhang, 873 km²; the district alone does not decide.' },
  },
  {
    id: 'zhangjiang_science_city',
    name: { zh: '张江科学城', en: 'Zhangjiang Science City' },
    districts: ['pudong'],
    note: { zh: '与张江高新区、张江自主创新示范区不是一回事。', en: 'Not the same as the High-tech Zone or the innovation demonstration zone.' },
  },
  {
    id: 'zhangjiang_high_tech',
    name: { zh: '张江高新技术产业开发区', en: 'Zhangjiang High-tech Zone' },
    districts: null,
    note: { zh: '园区分布在全市多个区。', en: 'Its parks lie all over the city.' },
  },
  {
    id: 'zhangjiang_nidz',
    name: { zh: '张江国家自主创新示范区', en: 'Zhangjiang National Innovation Demonstration Zone' },
    districts: null,
    note: { zh: '覆盖高新区的政策名称。', en: 'A policy name over the High-tech Zone.' },
  },
  {
    id: 'da_ling_hao_wan',
    name: { zh: '大零号湾', en: 'Da Ling Hao Wan' },
    districts: ['minhang'],
    note: { zh: '位于闵行区。', en: 'In Minhang.' },
  },
  {
    id: 'caohejing',
    name: { zh: '漕河泾开发区', en: 'Caohejing' },
    districts: null,
    note: { zh: '闵行部分有据可查，徐汇部分未核实。', en: 'The Minhang block is sourced, the Xuhui part is not verified.' },
  },
  { id: 'zizhu', name: { zh: '紫竹高新区', en: 'Zizhu High-tech Park' }, districts: ['minhang'], note: { zh: '位于闵行区。', en: 'In Minhang.' } },
  {
    id: 'yangpu_pilot',
    name: { zh: '杨浦国家创新型试点城区', en: 'Yangpu innovation pilot area' },
    districts: ['yangpu'],
    note: { zh: '2011 年信贷风险补偿试点用到。', en: 'Used by the risk-compensation pilot of 2011.' },
  },
  {
    id: 'g60_songjiang',
    name: { zh: 'G60 科创走廊（松江）', en: 'G60 corridor (Songjiang)' },
    districts: null,
    note: { zh: '范围未核实。', en: 'Extent not verified.' },
  },
  {
    id: 'specialty_parks_53',
    name: { zh: '上海特色产业园区', en: "Shanghai's characteristic industrial parks" },
    districts: null,
    note: { zh: '53 个园区，2022 年公布街道四至。', en: '53 parks, boundaries published street by street in 2022.' },
  },
];

/** The districts a zone touches, null where that does not narrow anything. */
export function districtsOfZone(zone: string): readonly string[] | null {
  return ZONES.find((known) => known.id === zone)?.districts ?? null;
}
