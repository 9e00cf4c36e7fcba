// @ts-nocheck
import { z } from 'zod';
import { calendarDate, slug } from '@/lib/contracts/fields.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { SOURCE_GRADES } from '@/lib/domain/catalog/source.ts';
import { bilingual, versionDocument } from './document-parts.ts';

/** Whole yuan or yuan and fen as a decimal text. */
const yuan = z.string().regex(/^\d{1,14}(\.\d{1,2})?$/);

/** A file of `prisma/catalog/products/`: what the product is, and every dated version of its rule. */
export const productDocument = z.strictObject({
  id: slug,
  type: z.enum(PRODUCT_TYPES),
  name: bilingual,
  provider: bilingual,
  summary: bilingual,
  forWhom: bilingual,
  places: z.array(z.string().regex(/^[A-Z][A-Z0-9-]*(:[A-Z-]+)?$/)).min(1),
  amount: z.strictObject({ max: yuan, basis: z.enum(['rule', 'case']) }).nullable().default(null),
  tenorMonths: z.int().positive().nullable().default(null),
  relations: z.array(z.strictObject({ kind: z.enum(['excludes', 'requires', 'uses-up', 'succeeded-by']), product: slug, note: bilingual })).default([]),
  added: calendarDate,
  versions: z.array(versionDocument).min(1),
});

/** A file of `prisma/catalog/definitions/`: a rule that products refer to by name. */
export const definitionDocument = z.strictObject({ name: slug, title: bilingual, summary: bilingual, versions: z.array(versionDocument).min(1) });

/** An entry of `prisma/catalog/sources.yaml`. */
export const sourceDocument = z.strictObject({
  id: slug,
  title: z.string().min(1),
  issuer: z.string().min(1),
  docNo: z.string().nullable(),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
  url: z.url().nullable(),
  grade: z.enum(SOURCE_GRADES),
  lastChecked: calendarDate,
});

export type ProductDocument = z.output<typeof productDocument>;
export type DefinitionDocument = z.output<typeof definitionDocument>;
