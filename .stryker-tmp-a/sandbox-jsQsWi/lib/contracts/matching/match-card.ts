// @ts-nocheck
import type { Product, RuleVersion } from '@/lib/domain/catalog/product.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { SOURCE_GRADES, type Source, type SourceGrade } from '@/lib/domain/catalog/source.ts';
import { leavesOf } from '@/lib/domain/matching/difference.ts';
import type { ProductMatch } from '@/lib/domain/matching/match.ts';
import type { CardState, MatchCard, MatchView } from './match-view.ts';

/** The version of a product that a match speaks of: the one judged; else the next to open, or the last that was in force. */
export function versionOf(match: ProductMatch, product: Product): RuleVersion | null {
  switch (match.state) {
    case 'judged':
    case 'no-published-test':
      return product.versions.find(({ id }) => id === match.version) ?? null;
    case 'not-open-yet':
      return product.versions.find(({ inForce }) => inForce.from === match.opensOn) ?? null;
    case 'closed':
      return product.versions.find(({ inForce }) => inForce.to === match.closedSince) ?? null;
  }
}

/** One product of a match as it is shown in a list. `sources` of the catalog by id. */
export function matchCard(match: ProductMatch, product: Product, sources: ReadonlyMap<string, Source>): MatchCard {
  const version = versionOf(match, product);
  const cited = (version?.sources ?? []).flatMap((id) => sources.get(id) ?? []);
  const evaluation = match.state === 'judged' ? match.evaluation : null;
  const leaves = evaluation ? leavesOf(evaluation.explanation) : [];
  const count = (outcome: string) => leaves.filter((leaf) => leaf.outcome === outcome).length;
  const [first] = cited;
  return {
    productId: product.id,
    type: product.type,
    name: product.name,
    provider: product.provider,
    summary: product.summary,
    places: product.places,
    amount: product.amount,
    tenorMonths: product.tenorMonths,
    state: stateOf(match),
    counts: { met: count('met'), unmet: count('unmet'), unknown: count('unknown'), faulty: count('faulty') },
    gaps: leaves.filter((leaf) => leaf.decisive && leaf.outcome === 'unmet').slice(0, 3),
    missing: evaluation?.missing ?? [],
    evidenceShort: evaluation?.evidenceShort.length ?? 0,
    confidence: weakest([...cited.map(({ grade }) => grade), ...(version ? [version.confidence] : [])]),
    source: first ? { title: first.title, date: first.date } : null,
    shortlisted: false,
  };
}

/** Cards in sections by type; within one, what is met first, then fewest gaps, fewest open answers, and the id. Never a score. */
export function cardSections(cards: readonly MatchCard[]): MatchView['sections'] {
  return PRODUCT_TYPES.map((type) => ({ type, cards: cards.filter((card) => card.type === type).toSorted(byFewestGaps) })).filter((section) => section.cards.length > 0);
}

const ORDER = ['eligible', 'undetermined', 'ineligible', 'faulty', 'no-published-test', 'not-open-yet', 'closed'];

function byFewestGaps(a: MatchCard, b: MatchCard): number {
  const place = (card: MatchCard) => ORDER.indexOf(card.state.kind === 'judged' ? card.state.verdict : card.state.kind);
  return place(a) - place(b) || a.gaps.length - b.gaps.length || a.counts.unmet - b.counts.unmet || a.missing.length - b.missing.length || (a.productId < b.productId ? -1 : 1);
}

function stateOf(match: ProductMatch): CardState {
  switch (match.state) {
    case 'judged':
      return { kind: 'judged', verdict: match.evaluation.verdict };
    case 'no-published-test':
      return { kind: 'no-published-test' };
    case 'not-open-yet':
      return { kind: 'not-open-yet', opensOn: match.opensOn };
    case 'closed':
      return { kind: 'closed', closedSince: match.closedSince };
  }
}

function weakest(grades: readonly SourceGrade[]): SourceGrade {
  return [...grades].toSorted((a, b) => SOURCE_GRADES.indexOf(b) - SOURCE_GRADES.indexOf(a))[0] ?? 'single_weak_source';
}
