import type { RelationAmong, SeenRelation } from '@/lib/domain/catalog/relations-of.ts';
import type { Language, Text } from '@/lib/domain/text.ts';

const WORDS: Readonly<Record<SeenRelation['kind'], Text>> = {
  excludes: { zh: '不能同时使用，请二选一：', en: 'Not together with it, choose one:' },
  requires: { zh: '需要先有：', en: 'Needs first:' },
  'uses-up': { zh: '会用掉同一项资产或额度：', en: 'Uses up the same asset or quota as:' },
  'succeeded-by': { zh: '已由它接替：', en: 'Replaced by:' },
  'required-by': { zh: '以它为前提的产品：', en: 'Needed first by:' },
  replaces: { zh: '它接替了：', en: 'Replaces:' },
};

/** How a product stands to another, to be put before the other's name. */
export function relationWords(kind: SeenRelation['kind'], language: Language): string {
  return WORDS[kind][language];
}

/** One relation within a choice of products in one sentence. */
export function relationSentence({ kind, ofName, name, note }: RelationAmong, language: Language): string {
  return `${ofName[language]} — ${relationWords(kind, language)}${language === 'zh' ? '' : ' '}${name[language]}${language === 'zh' ? '。' : '. '}${note[language]}`;
}
