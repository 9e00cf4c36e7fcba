import type { MatchCard, MatchView, ProductMatchView } from '@/lib/contracts/matching/match-view.ts';
import type { ShortlistPageView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { BANDS, bandOf } from '@/lib/presenters/band.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { bandWords, dossierWord } from '@/lib/presenters/dossier-words.ts';
import { dossierOf, type Dossier } from '@/lib/presenters/dossier.ts';
import { relationSentence } from '@/lib/presenters/relation-words.ts';
import { typeName } from '@/lib/presenters/type-words.ts';

/** The explanations of a view's products by product id; of one that is missing only the card is shown. */
export type Details = ReadonlyMap<string, ProductMatchView>;

/** The dossier of a match, grouped and ordered as the results page: by type, then by band. */
export function dossierOfMatch(view: MatchView, details: Details, vocabulary: Vocabulary, language: Language): Dossier {
  const groups = view.sections.flatMap(({ type, cards }) =>
    BANDS.flatMap((band) => {
      const banded = cards.filter((card) => bandOf(card.state, card.gaps, vocabulary) === band);
      if (banded.length === 0) return [];
      return [{ heading: `${typeName(type, language)} · ${bandWords(band, language)}`, entries: banded.map((card) => ({ card, detail: details.get(card.productId) ?? null, own: null })) }];
    }),
  );
  return dossierOf({ title: dossierWord('matchTitle', language), company: view.companyName, lines: linesOf(dayWords(view.asOf, language), count(view.sections.map(({ cards }) => cards)), language), groups }, vocabulary, language);
}

/** The dossier of a shortlist, in the order of the list, each product as it was when it was saved, with how they stand to each other. */
export function dossierOfShortlist(view: ShortlistPageView, details: Details, vocabulary: Vocabulary, language: Language): Dossier {
  const entries = view.items.map((item) => ({ card: item.frozen, detail: details.get(item.productId) ?? null, own: item }));
  const groups = entries.length === 0 ? [] : [{ heading: view.name, entries }];
  const days = [...new Set(view.items.map((item) => item.asOf))].toSorted().map((each) => dayWords(each, language));
  const among = view.among.map((relation) => [dossierWord('among', language), relationSentence(relation, language)] as const);
  return dossierOf({ title: view.name, company: view.companyName, lines: [...linesOf(days.join(language === 'zh' ? '、' : ', '), view.items.length, language), ...among], groups }, vocabulary, language);
}

function linesOf(days: string, products: number, language: Language): readonly (readonly [string, string])[] {
  return [...(days === '' ? [] : [[dossierWord('asOf', language), days] as const]), [dossierWord('products', language), String(products)]];
}

function count(sections: readonly (readonly MatchCard[])[]): number {
  return sections.reduce((sum, cards) => sum + cards.length, 0);
}
