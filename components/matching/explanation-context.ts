import type { Source } from '@/lib/domain/catalog/source.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language, Text } from '@/lib/domain/text.ts';

/** What every node of an explanation needs to be said: the dictionary, the titles of named rules, the sources, the reader's language. */
export type ExplanationContext = {
  readonly vocabulary: Vocabulary;
  readonly names: Readonly<Record<string, Text>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly language: Language;
  /** Given where a tree is large: named rules are drawn when `open` has their path, else they link to `hrefOf` it. */
  readonly onDemand?: { readonly open: readonly string[]; readonly hrefOf: (path: string) => string } | undefined;
};
