import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { CompareView } from '@/lib/contracts/shortlists/compare-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ComparedRow } from '@/lib/domain/shortlists/compare.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from '@/lib/presenters/amount-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { criterionSentence } from '@/lib/presenters/criterion-sentence.ts';
import { dateWords } from '@/lib/presenters/day.ts';
import { deadlineWords } from '@/lib/presenters/deadline-words.ts';
import { itemStateWords } from '@/lib/presenters/dossier-words.ts';
import { factLabel, pathLabel } from '@/lib/presenters/fact-words.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';
import { typeName } from '@/lib/presenters/type-words.ts';

/** The rows of a comparison that come from the cards, in their order. */
export const CARD_ROWS = ['verdict', 'amount', 'tenor', 'deadline', 'type', 'provider', 'places', 'met', 'unmet', 'unknown', 'missing', 'evidence', 'source', 'confidence', 'state'] as const;
export type CardRow = (typeof CARD_ROWS)[number];

type Cell = { readonly words: string | null; readonly mark: string };
export type CompareRow = ComparedRow & { readonly label: string | null; readonly words: readonly (string | null)[] };

/** Every row of a comparison: what is compared are marks on one scale (yuan, months, days, thresholds in the fact's own unit), what is read are words. */
export function compareRows({ items, criteria }: CompareView, vocabulary: Vocabulary, language: Language): readonly CompareRow[] {
  const row = (key: string, label: string | null, cells: readonly Cell[]): CompareRow => ({ key, label, cells: cells.map(({ mark }) => mark), words: cells.map(({ words }) => words) });
  const ofCards = CARD_ROWS.map((key) => row(key, null, items.map((item) => (key === 'state' ? { words: itemStateWords(item.state, language), mark: item.state } : cardCell(key, item.frozen, vocabulary, language)))));
  const ofRules = criteria.map(({ fact, leaves }) => row(`fact:${fact}`, factLabel(vocabulary, fact, language), leaves.map((asked) => leafCell(asked, vocabulary, language))));
  return [...ofCards, ...ofRules];
}

function cardCell(key: Exclude<CardRow, 'state'>, card: MatchCard, vocabulary: Vocabulary, language: Language): Cell {
  const told = (words: string | null): Cell => ({ words, mark: words ?? '' });
  switch (key) {
    case 'verdict':
      return told(stateWords(card.state, language).words);
    case 'amount':
      return { words: amountWords(card.amount, language), mark: card.amount === null ? '' : `${card.amount.basis} ${card.amount.max}` };
    case 'tenor':
      return { words: tenorWords(card.tenorMonths, language), mark: String(card.tenorMonths) };
    case 'deadline':
      return { words: deadlineWords(card.lastDay, language), mark: card.lastDay?.day ?? '' };
    case 'type':
      return told(typeName(card.type, language));
    case 'provider':
      return told(card.provider[language]);
    case 'places':
      return { words: placesWords(card.places, language, 6), mark: card.places.toSorted().join() };
    case 'met':
    case 'unmet':
    case 'unknown':
      return told(String(card.counts[key]));
    case 'missing':
      return { words: card.missing.length === 0 ? null : card.missing.slice(0, 8).map((path) => pathLabel(vocabulary, path, language)).join(language === 'zh' ? '、' : ', ') + (card.missing.length > 8 ? ' …' : ''), mark: card.missing.toSorted().join() };
    case 'evidence':
      return told(String(card.evidenceShort));
    case 'source':
      return told(card.source === null ? null : `${card.source.title}${card.source.date === null ? '' : ` (${dateWords(card.source.date, language)})`}`);
    case 'confidence':
      return told(gradeWords(card.confidence, language));
  }
}

/** What one product asks of a fact, and how the company stands to it; null where it does not ask. */
function leafCell(leaves: readonly LeafExplanation[], vocabulary: Vocabulary, language: Language): Cell {
  if (leaves.length === 0) return { words: null, mark: '' };
  const words = leaves.map((leaf) => `${outcomeWords(leaf.outcome, language).sign} ${criterionSentence(leaf.rule, vocabulary, language)}`);
  return { words: words.join('\n'), mark: JSON.stringify(leaves.map(({ rule }) => ({ ...rule, citations: null, note: null, evidence: null }))) };
}
