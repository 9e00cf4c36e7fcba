import type { Text } from '../text.ts';
import type { ProductType } from './product.ts';

/** The four pillars of the seed measures. A loan for the people of a company to buy its shares is a loan: it stands with credit. */
export const PILLARS = ['equity', 'market', 'credit', 'insurance'] as const;
export type Pillar = (typeof PILLARS)[number];

export const PILLAR_NAMES: Readonly<Record<Pillar, Text>> = {
  equity: { zh: '股权投资', en: 'Equity' },
  market: { zh: '多层次资本市场', en: 'Multi-level market' },
  credit: { zh: '科技信贷', en: 'Technology credit' },
  insurance: { zh: '科技保险', en: 'Technology insurance' },
};

const PILLAR_OF: Readonly<Record<ProductType, Pillar>> = { equity: 'equity', listing: 'market', 'incentive-loan': 'credit', credit: 'credit', insurance: 'insurance' };

/** The pillar that an instrument type belongs to; types of one pillar stand together in the order of `PRODUCT_TYPES`. */
export function pillarOf(type: ProductType): Pillar {
  return PILLAR_OF[type];
}
