import { TRAIT_LABELS, TRAITS_OF, type Asset, type AssetTrait } from '@/lib/domain/facts/asset.ts';
import type { Language } from '@/lib/domain/text.ts';

/** What is said of an item in three lists of words: what it is, what it is not, and what nobody has said. Empty where there is nothing. */
export function traitLists({ kind, traits }: Asset, language: Language): { readonly yes: string; readonly no: string; readonly unknown: string } {
  const words = (answer: boolean | undefined) =>
    TRAITS_OF[kind]
      .filter((trait: AssetTrait) => traits[trait] === answer)
      .map((trait) => TRAIT_LABELS[trait][language])
      .join(language === 'zh' ? '、' : ', ');
  return { yes: words(true), no: words(false), unknown: words(undefined) };
}
