import type { ProductChange } from '@/lib/domain/matching/difference.ts';
import type { Language, Text } from '@/lib/domain/text.ts';

const CAUSES: Readonly<Record<ProductChange['because'], Text>> = {
  facts: { zh: '（因为资料变了）', en: ' (because answers changed)' },
  rules: { zh: '（因为规则变了）', en: ' (because rules changed)' },
  either: { zh: '（资料和规则都变了，任一都足以如此）', en: ' (answers and rules changed; either alone would have done it)' },
  both: { zh: '（资料和规则都变了才如此）', en: ' (answers and rules changed; only both together did it)' },
};

/** Why a product stands otherwise than before, to be put behind how it stands. */
export function causeWords(because: ProductChange['because'], language: Language): string {
  return CAUSES[because][language];
}
