import type { CalendarDate, DateRange } from '@/lib/domain/calendar.ts';
import type { OpenPoint, ProductAmount, ProductType, Term, DatePrecision } from '@/lib/domain/catalog/product.ts';
import type { SeenRelation } from '@/lib/domain/catalog/relations-of.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { FactKey, FactPath } from '@/lib/domain/facts/fact.ts';
import type { Evaluation, LeafExplanation, Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Text } from '@/lib/domain/text.ts';

/** Verdict on a card, or why there is none on that day. */
export type CardState =
  | { readonly kind: 'judged'; readonly verdict: Verdict }
  | { readonly kind: 'no-published-test' }
  | { readonly kind: 'not-open-yet'; readonly opensOn: CalendarDate }
  | { readonly kind: 'closed'; readonly closedSince: CalendarDate };

/** One product on the results page, small on purpose: the tree is asked for when the card is opened. */
export type MatchCard = {
  readonly productId: string;
  readonly type: ProductType;
  readonly name: Text;
  readonly provider: Text;
  readonly summary: Text;
  readonly places: readonly string[];
  readonly amount: ProductAmount | null;
  readonly tenorMonths: number | null;
  /** The last day of the version in force, as exactly as its source gives it; null = no end was published. */
  readonly lastDay: { readonly day: CalendarDate; readonly precision: DatePrecision } | null;
  readonly state: CardState;
  /** Leaf criteria by outcome, named rules counted through. */
  readonly counts: { readonly met: number; readonly unmet: number; readonly unknown: number; readonly faulty: number };
  /** Decisive unmet criteria, at most three. */
  readonly gaps: readonly LeafExplanation[];
  readonly missing: readonly FactPath[];
  readonly evidenceShort: number;
  /** Lowest grade among the sources of the version and of the criteria that a yes hangs on: a single weak one is told on the card. */
  readonly confidence: SourceGrade;
  readonly source: { readonly title: string; readonly date: string | null } | null;
  readonly shortlisted: boolean;
};

export type NextQuestionView = { readonly fact: FactKey; readonly products: number };

/** A stored match, in sections by instrument type; cards ordered by fewest gaps, never by a score. */
export type MatchView = {
  readonly runId: string;
  readonly companyId: string;
  readonly companyName: string | null;
  readonly asOf: CalendarDate;
  readonly createdAt: string;
  readonly engineVersion: string;
  readonly sections: readonly { readonly type: ProductType; readonly cards: readonly MatchCard[] }[];
  readonly nextQuestions: readonly NextQuestionView[];
  /** `case` is the company's open case, if one was handed to an advisor. */
  readonly case: { readonly id: string; readonly state: string } | null;
  readonly may: { readonly save: boolean; readonly submitCase: boolean };
};

/** One product of a match with its whole explanation. `sources` holds every source cited in the tree. */
export type ProductMatchView = {
  readonly runId: string;
  readonly asOf: CalendarDate;
  readonly card: MatchCard;
  readonly version: {
    readonly id: string;
    readonly inForce: DateRange;
    readonly fromPrecision: DatePrecision;
    readonly toPrecision: DatePrecision;
    readonly terms: readonly Term[];
    readonly open: readonly OpenPoint[];
  } | null;
  readonly evaluation: Evaluation | null;
  readonly definitions: Readonly<Record<string, Text>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly relations: readonly SeenRelation[];
  readonly forWhom: Text;
};

/** An earlier match in the list of a company. */
export type MatchListItem = {
  readonly runId: string;
  readonly asOf: CalendarDate;
  readonly createdAt: string;
  readonly counts: Readonly<Record<Verdict, number>>;
};
