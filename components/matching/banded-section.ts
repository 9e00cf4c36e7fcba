import type { MatchCard, MatchView } from '@/lib/contracts/matching/match-view.ts';
import { PRODUCT_TYPES, type ProductType } from '@/lib/domain/catalog/product.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import { BANDS, bandOf, type Band } from '@/lib/presenters/band.ts';

/** A section of the results page with its cards in bands, in the order the match gave them. */
export type BandedSection = {
  readonly type: ProductType;
  readonly total: number;
  readonly counts: Readonly<Record<Band, number>>;
  readonly bands: readonly { readonly band: Band; readonly cards: readonly MatchCard[] }[];
};

/** Puts the cards of each of the five types into their bands; empty bands are left out, empty types stay. */
export function bandSections(sections: MatchView['sections'], vocabulary: Vocabulary): readonly BandedSection[] {
  return PRODUCT_TYPES.map((type) => {
    const cards = sections.find((section) => section.type === type)?.cards ?? [];
    const banded = cards.map((card) => ({ card, band: bandOf(card.state, card.gaps, vocabulary) }));
    const bands = BANDS.map((band) => ({ band, cards: banded.filter((each) => each.band === band).map(({ card }) => card) }));
    const counts = Object.fromEntries(bands.map(({ band, cards: found }) => [band, found.length])) as Record<Band, number>;
    return { type, total: cards.length, counts, bands: bands.filter(({ cards: found }) => found.length > 0) };
  });
}
