import { addDays } from '@/lib/domain/calendar.ts';
import type { Product, RuleVersion } from '@/lib/domain/catalog/product.ts';
import { PRODUCT_TYPES } from '@/lib/domain/catalog/product.ts';
import { SOURCE_GRADES, type Source, type SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { Facts } from '@/lib/domain/facts/fact.ts';
import { leavesOf } from '@/lib/domain/matching/difference.ts';
import type { ProductMatch } from '@/lib/domain/matching/match.ts';
import { requestFit } from '@/lib/domain/matching/request-fit.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
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
    lastDay: lastDayOf(match, version),
    state: stateOf(match),
    counts: { met: count('met'), unmet: count('unmet'), unknown: count('unknown'), faulty: count('faulty') },
    gaps: leaves.filter((leaf) => leaf.decisive && leaf.outcome === 'unmet').slice(0, 3),
    missing: evaluation?.missing ?? [],
    evidenceShort: evaluation?.evidenceShort.length ?? 0,
    confidence: weakest([...cited.map(({ grade }) => grade), ...(version ? [version.confidence] : []), ...(evaluation?.verdict === 'eligible' ? leaves.filter(({ decisive, outcome }) => decisive && outcome === 'met').map((leaf) => gradeOf(leaf, sources)) : [])]),
    source: first ? { title: first.title, date: first.date } : null,
    shortlisted: false,
  };
}

/** How well a criterion is sourced: as its best source is; without any it is as one on a weak source. Those of named rules count like the product's own. */
function gradeOf({ rule }: LeafExplanation, sources: ReadonlyMap<string, Source>): SourceGrade {
  const grades = rule.citations.flatMap(({ source }) => sources.get(source)?.grade ?? []);
  return grades.toSorted((a, b) => SOURCE_GRADES.indexOf(a) - SOURCE_GRADES.indexOf(b))[0] ?? 'single_weak_source';
}

/** The deadline of a product that is open: the day before its version ends. */
function lastDayOf(match: ProductMatch, version: RuleVersion | null): MatchCard['lastDay'] {
  if (version === null || version.inForce.to === null || match.state === 'not-open-yet' || match.state === 'closed') return null;
  return { day: addDays(version.inForce.to, -1), precision: version.toPrecision };
}

/**
 * Cards in sections by type; within one, what is met first, then fewest gaps, fewest open answers, then what offers the amount and term
 * that the company asked for in its `facts`, then the id. Never a score.
 */
export function cardSections(cards: readonly MatchCard[], facts: Facts): MatchView['sections'] {
  const fits = new Map(cards.map((card) => [card.productId, requestFit(card, facts)]));
  const ordered = cards.toSorted((a, b) => byFewestGaps(a, b) || (fits.get(b.productId) ?? 0) - (fits.get(a.productId) ?? 0) || (a.productId < b.productId ? -1 : 1));
  return PRODUCT_TYPES.map((type) => ({ type, cards: ordered.filter((card) => card.type === type) })).filter((section) => section.cards.length > 0);
}

const ORDER = ['eligible', 'undetermined', 'ineligible', 'faulty', 'no-published-test', 'not-open-yet', 'closed'];

function byFewestGaps(a: MatchCard, b: MatchCard): number {
  const place = (card: MatchCard) => ORDER.indexOf(card.state.kind === 'judged' ? card.state.verdict : card.state.kind);
  return place(a) - place(b) || a.gaps.length - b.gaps.length || a.counts.unmet - b.counts.unmet || a.missing.length - b.missing.length;
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
