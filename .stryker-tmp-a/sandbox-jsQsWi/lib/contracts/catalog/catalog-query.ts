// @ts-nocheck
import { z } from 'zod';
import { calendarDate, text } from '@/lib/contracts/fields.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';

const values = z.array(text(1, 200)).max(100).readonly();

/** What can be asked of the catalog list. */
export const catalogQuery = z.strictObject({
  text: text(1, 100).nullable(),
  types: z.array(z.enum(PRODUCT_TYPES)).max(PRODUCT_TYPES.length).readonly(),
  places: values,
  providers: values,
  facets: z.strictObject({ stages: values, sectors: values, certificates: values }),
  amount: z.enum(['any', 'known', 'unknown']),
  window: z.enum(['any', 'open', 'closing', 'closed', 'not-open-yet']),
  asOf: calendarDate,
  page: z.int().min(1).max(100_000),
});
