// @ts-nocheck
import type { ProductType } from '@/lib/domain/catalog/product.ts';
import { TYPE_NAMES } from '@/lib/domain/catalog/type-name.ts';
import type { Language } from '@/lib/domain/text.ts';

/** The name of an instrument type. */
export function typeName(type: ProductType, language: Language): string {
  return TYPE_NAMES[type][language];
}
