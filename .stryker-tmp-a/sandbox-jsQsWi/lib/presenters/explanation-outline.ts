// @ts-nocheck
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Explanation, LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { Citation } from '@/lib/domain/rules/rule.ts';
import type { Language, Text } from '@/lib/domain/text.ts';
import { criterionSentence } from './criterion-sentence.ts';
import { distanceWords } from './distance-words.ts';
import { factEntry, pathLabel, valueWords } from './fact-words.ts';
import { countOutcomes, countsWords, groupWords } from './group-words.ts';
import { outcomeWords } from './outcome-words.ts';
import type { StateWords } from './outcome-words.ts';

/**
 * One line of an explanation as text, for what cannot be opened and closed: the PDF, the spreadsheet, a mail, a copied text.
 * `value` and `distance` belong to criteria only.
 */
export type OutlineLine = {
  readonly path: string;
  readonly depth: number;
  readonly state: StateWords;
  readonly text: string;
  readonly value: string | null;
  readonly distance: string | null;
  readonly missing: readonly string[];
  readonly citations: readonly Citation[];
};

/** An explanation as lines in reading order; `names` are the titles of named rules. */
export function explanationOutline(explanation: Explanation, vocabulary: Vocabulary, names: Readonly<Record<string, Text>>, language: Language, depth = 0): readonly OutlineLine[] {
  const state = outcomeWords(explanation.outcome, language);
  const shared = { path: explanation.path, depth, state, value: null, distance: null, missing: [], citations: [] };
  if (explanation.kind === 'leaf') return [{ ...shared, ...leafParts(explanation, vocabulary, language) }];
  if (explanation.kind === 'ref') {
    const text = explanation.label?.[language] ?? names[explanation.name]?.[language] ?? explanation.name;
    const below = explanation.part === null ? [] : explanationOutline(explanation.part, vocabulary, names, language, depth + 1);
    return [{ ...shared, text }, ...below];
  }
  const asks = groupWords(explanation.kind, explanation.count, explanation.parts.length, language);
  const counts = countsWords(countOutcomes(explanation.parts), language);
  const label = explanation.label?.[language];
  const text = `${label === undefined ? '' : `${label}${language === 'zh' ? '：' : ': '}`}${asks}${language === 'zh' ? `（${counts}）` : ` (${counts})`}`;
  return [{ ...shared, text }, ...explanation.parts.flatMap((part) => explanationOutline(part, vocabulary, names, language, depth + 1))];
}

function leafParts(leaf: LeafExplanation, vocabulary: Vocabulary, language: Language): Pick<OutlineLine, 'text' | 'value' | 'distance' | 'missing' | 'citations'> {
  return {
    text: criterionSentence(leaf.rule, vocabulary, language),
    value: valueWords(factEntry(vocabulary, leaf.rule.fact), leaf.value, leaf.unit, language),
    distance: distanceWords(leaf, language),
    missing: leaf.missing.map((path) => pathLabel(vocabulary, path, language)),
    citations: leaf.rule.citations,
  };
}
