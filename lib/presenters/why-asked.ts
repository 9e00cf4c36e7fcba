import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { LeafRule } from '@/lib/domain/rules/rule.ts';
import type { Language, Text } from '@/lib/domain/text.ts';
import { criterionSentence } from './criterion-sentence.ts';

/** Why a question is asked, in words: how many products read the answer, and what the first of them ask. */
export function whyAsked({ count, readers }: { readonly count: number; readonly readers: readonly { readonly name: Text; readonly rule: LeafRule }[] }, vocabulary: Vocabulary, language: Language) {
  return { count, readers: readers.map(({ name, rule }) => ({ name: name[language], criterion: criterionSentence(rule, vocabulary, language) })) };
}
