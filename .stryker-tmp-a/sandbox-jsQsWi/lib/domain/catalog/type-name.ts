// @ts-nocheck
import type { Text } from '../text.ts';
import type { ProductType } from './product.ts';

/** The names of the instrument types. */
export const TYPE_NAMES: Readonly<Record<ProductType, Text>> = {
  equity: { zh: '天使与股权投资基金', en: 'Angel and equity funds' },
  listing: { zh: '科创板与其他板块上市', en: 'STAR and other listings' },
  'incentive-loan': { zh: '股权激励贷款', en: 'Equity-incentive loans' },
  credit: { zh: '科技信贷', en: 'Technology credit' },
  insurance: { zh: '科技保险', en: 'Technology insurance' },
};
