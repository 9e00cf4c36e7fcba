// @ts-nocheck
import { SHANGHAI_DISTRICTS, ZONES } from '../facts/places.ts';
import type { Text } from '../text.ts';

/** Areas and cities outside the dictionary of places, by the code the catalog uses. Shanghai's districts and zones come from the dictionary. */
const AREAS: Readonly<Record<string, Text>> = {
  CN: { zh: '全国', en: 'nationwide' },
  'CN-31': { zh: '上海', en: 'Shanghai' },
  YANGTZE_DELTA: { zh: '长三角', en: 'Yangtze River Delta' },
  'CN-11': { zh: '北京', en: 'Beijing' },
  'CN-12': { zh: '天津', en: 'Tianjin' },
  'CN-50': { zh: '重庆', en: 'Chongqing' },
  'CN-32:NANJING': { zh: '南京', en: 'Nanjing' },
  'CN-32:SUZHOU': { zh: '苏州', en: 'Suzhou' },
  'CN-33:HANGZHOU': { zh: '杭州', en: 'Hangzhou' },
  'CN-33:HANGZHOU-SHANGCHENG': { zh: '杭州市上城区', en: 'Shangcheng, Hangzhou' },
  'CN-33:NINGBO': { zh: '宁波', en: 'Ningbo' },
  'CN-34:HEFEI': { zh: '合肥', en: 'Hefei' },
  'CN-35:XIAMEN': { zh: '厦门', en: 'Xiamen' },
  'CN-37:JINAN': { zh: '济南', en: "Ji'nan" },
  'CN-37:QINGDAO': { zh: '青岛', en: 'Qingdao' },
  'CN-42:WUHAN': { zh: '武汉', en: 'Wuhan' },
  'CN-43:CHANGSHA': { zh: '长沙', en: 'Changsha' },
  'CN-44:GUANGZHOU': { zh: '广州', en: 'Guangzhou' },
  'CN-44:SHENZHEN': { zh: '深圳', en: 'Shenzhen' },
  'CN-51:CHENGDU': { zh: '成都', en: 'Chengdu' },
  'CN-61:XIAN': { zh: '西安', en: "Xi'an" },
};

/** The catalog's short codes of Shanghai's zones, as ids of the dictionary. */
const ZONE_IDS: Readonly<Record<string, string>> = {
  LINGANG: 'lingang_new_area',
  'ZHANGJIANG-SC': 'zhangjiang_science_city',
  'ZHANGJIANG-HNZ': 'zhangjiang_high_tech',
  'ZHANGJIANG-NIDZ': 'zhangjiang_nidz',
  DALINGHAOWAN: 'da_ling_hao_wan',
  ZIZHU: 'zizhu',
  CAOHEJING: 'caohejing',
};

/** The name of a place by the catalog's code: `CN-31:LINGANG` is 临港新片区. A code that nobody named stays a code, so that it is seen. */
export function placeText(code: string): Text {
  const area = AREAS[code];
  if (area) return area;
  const part = code.startsWith('CN-31:') ? code.slice('CN-31:'.length) : code;
  const zone = ZONES.find((known) => known.id === (ZONE_IDS[part] ?? part.toLowerCase()));
  if (zone) return zone.name;
  return SHANGHAI_DISTRICTS.find((known) => known.value === part.toLowerCase())?.label ?? { zh: code, en: code };
}
