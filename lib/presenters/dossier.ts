import type { CalendarDate, DateRange } from '@/lib/domain/calendar.ts';
import type { DatePrecision, OpenPoint, ProductAmount, ProductType, Term } from '@/lib/domain/catalog/product.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { FactPath, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Evaluation, LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ProductChange } from '@/lib/domain/matching/difference.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Language, Text } from '@/lib/domain/text.ts';
import { amountWords, tenorWords } from './amount-words.ts';
import { stateWords, type ProductState } from './card-state-words.ts';
import { citationList, type CitationList } from './citation-list.ts';
import { criterionSentence } from './criterion-sentence.ts';
import { dateWords, dayWords, forceWords } from './day.ts';
import { causeWords } from './cause-words.ts';
import { deadlineWords } from './deadline-words.ts';
import { distanceWords } from './distance-words.ts';
import { dossierWord, itemStateWords } from './dossier-words.ts';
import { explanationOutline } from './explanation-outline.ts';
import { factEntry, pathLabel, valueWords } from './fact-words.ts';
import type { StateWords } from './outcome-words.ts';
import { placesWords } from './place-words.ts';
import { gradeWords } from './source-line.ts';
import { typeName } from './type-words.ts';

/** A product as a card shows it: the shape of `MatchCard` in the match contract. */
export type DossierCard = {
  readonly productId: string;
  readonly type: ProductType;
  readonly name: Text;
  readonly provider: Text;
  readonly summary: Text;
  readonly places: readonly string[];
  readonly amount: ProductAmount | null;
  readonly tenorMonths: number | null;
  readonly lastDay: { readonly day: CalendarDate; readonly precision: DatePrecision } | null;
  readonly state: ProductState;
  readonly counts: { readonly met: number; readonly unmet: number; readonly unknown: number; readonly faulty: number };
  readonly gaps: readonly LeafExplanation[];
  readonly missing: readonly FactPath[];
  readonly evidenceShort: number;
  readonly confidence: SourceGrade;
  readonly source: { readonly title: string; readonly date: string | null } | null;
};

/** A product with its explanation: part of the shape of `ProductMatchView`. */
export type DossierDetail = {
  readonly version: { readonly inForce: DateRange; readonly fromPrecision: DatePrecision; readonly toPrecision: DatePrecision; readonly terms: readonly Term[]; readonly open: readonly OpenPoint[] } | null;
  readonly evaluation: Evaluation | null;
  readonly definitions: Readonly<Record<string, Text>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly forWhom: Text;
};

/** What the company itself keeps of a product on a list, and how it stands in its newest match (`now` null = nothing newer). */
export type DossierOwn = {
  readonly state: ItemState;
  readonly note: string;
  readonly outcome: { readonly amount: string | null; readonly on: CalendarDate | null };
  readonly asOf: CalendarDate;
  readonly now: { readonly asOf: CalendarDate; readonly card: { readonly state: ProductState } | null } | null;
  readonly changed: { readonly because: ProductChange['because']; readonly flipped: readonly LeafExplanation[] } | null;
};

export type DossierEntry = { readonly card: DossierCard; readonly detail: DossierDetail | null; readonly own: DossierOwn | null };

/** What a dossier is made of, in the order of the page it is taken from. */
export type DossierInput = {
  readonly title: string;
  readonly company: string | null;
  readonly lines: readonly (readonly [name: string, value: string])[];
  readonly groups: readonly { readonly heading: string; readonly entries: readonly DossierEntry[] }[];
};

export type DossierCriterion = {
  readonly path: string;
  readonly depth: number;
  readonly text: string;
  readonly state: StateWords;
  readonly value: string | null;
  readonly distance: string | null;
  readonly missing: readonly string[];
  /** `[2] 第五条`: number in the list of sources, and the clause. */
  readonly cited: readonly string[];
};

export type DossierProduct = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly provider: string;
  readonly summary: string;
  readonly state: StateWords;
  readonly gaps: readonly string[];
  readonly missing: readonly string[];
  readonly source: { readonly title: string; readonly date: string | null; readonly grade: string };
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly own: { readonly state: string; readonly note: string; readonly amount: string | null; readonly on: CalendarDate | null; readonly now: string | null } | null;
  readonly criteria: readonly DossierCriterion[];
  readonly terms: readonly (readonly [name: string, value: string])[];
  readonly open: readonly string[];
  readonly figures: { readonly amount: string | null; readonly tenorMonths: number | null; readonly counts: DossierCard['counts']; readonly evidenceShort: number };
};

/** A dated dossier in words: the one thing that the page, the PDF, the spreadsheet and the CSV file are made of. */
export type Dossier = {
  readonly language: Language;
  readonly title: string;
  readonly lines: DossierInput['lines'];
  readonly groups: readonly { readonly heading: string; readonly products: readonly DossierProduct[] }[];
  readonly sources: readonly string[];
  readonly disclaimer: string;
};

/** Puts a match or a shortlist into words. The order of groups and products is kept. */
export function dossierOf(input: DossierInput, vocabulary: Vocabulary, language: Language): Dossier {
  const { lines, cite } = citationList(language);
  const groups = input.groups.map(({ heading, entries }) => ({ heading, products: entries.map((entry) => productOf(entry, vocabulary, language, cite)) }));
  const company: DossierInput['lines'] = [[dossierWord('company', language), input.company ?? dossierWord('unnamed', language)]];
  return { language, title: input.title, lines: [...company, ...input.lines], groups, sources: lines, disclaimer: dossierWord('disclaimer', language) };
}

function productOf({ card, detail, own }: DossierEntry, vocabulary: Vocabulary, language: Language, cite: CitationList['cite']): DossierProduct {
  return {
    id: card.productId,
    name: card.name[language],
    type: typeName(card.type, language),
    provider: card.provider[language],
    summary: card.summary[language],
    state: stateWords(card.state, language),
    gaps: card.gaps.map((gap) => gapWords(gap, vocabulary, language)),
    missing: card.missing.map((path) => pathLabel(vocabulary, path, language)),
    source:
      card.source === null
        ? { title: dossierWord('unsourced', language), date: null, grade: gradeWords(card.confidence, language) }
        : { title: card.source.title, date: card.source.date === null ? dossierWord('undated', language) : dateWords(card.source.date, language), grade: gradeWords(card.confidence, language) },
    facts: factsOf(card, detail, language),
    own: own === null ? null : ownOf(own, language),
    criteria: criteriaOf(detail, vocabulary, language, cite),
    terms: (detail?.version?.terms ?? []).map((term) => [term.label[language], term.value?.[language] ?? dossierWord('notFound', language)]),
    open: (detail?.version?.open ?? []).map((point) => point[language]),
    figures: { amount: card.amount?.max ?? null, tenorMonths: card.tenorMonths, counts: card.counts, evidenceShort: card.evidenceShort },
  };
}

/** A gap as the card says it: the criterion, the company's value, how far it is. */
function gapWords(gap: LeafExplanation, vocabulary: Vocabulary, language: Language): string {
  const value = valueWords(factEntry(vocabulary, gap.rule.fact), gap.value, gap.unit, language);
  const parts = [language === 'zh' ? `贵公司${value}` : `yours: ${value}`, distanceWords(gap, language)].filter((part) => part !== null);
  return `${criterionSentence(gap.rule, vocabulary, language)} — ${parts.join(language === 'zh' ? '，' : ', ')}`;
}

function factsOf(card: DossierCard, detail: DossierDetail | null, language: Language): DossierProduct['facts'] {
  const version = detail?.version ?? null;
  return [
    ...(detail === null ? [] : [[dossierWord('forWhom', language), detail.forWhom[language]] as const]),
    [dossierWord('amount', language), amountWords(card.amount, language) ?? dossierWord('notFound', language)],
    [dossierWord('tenor', language), tenorWords(card.tenorMonths, language) ?? dossierWord('notStated', language)],
    [dossierWord('places', language), placesWords(card.places, language, 30)],
    [dossierWord('deadline', language), deadlineWords(card.lastDay, language) ?? dossierWord('notStated', language)],
    ...(version === null ? [] : [[dossierWord('version', language), forceWords(version.inForce, language, version.fromPrecision, version.toPrecision)] as const]),
  ];
}

function ownOf(own: DossierOwn, language: Language): NonNullable<DossierProduct['own']> {
  const now = own.now === null ? null : own.now.card === null ? dossierWord('gone', language) : `${dayWords(own.now.asOf, language)}${language === 'zh' ? '：' : ': '}${stateWords(own.now.card.state, language).words}${own.changed === null ? '' : causeWords(own.changed.because, language)}`;
  return { state: itemStateWords(own.state, language), note: own.note, amount: own.outcome.amount, on: own.outcome.on, now };
}

function criteriaOf(detail: DossierDetail | null, vocabulary: Vocabulary, language: Language, cite: CitationList['cite']): readonly DossierCriterion[] {
  if (detail === null || detail.evaluation === null) return [];
  return explanationOutline(detail.evaluation.explanation, vocabulary, detail.definitions, language).map(({ citations, ...line }) => ({
    ...line,
    cited: citations.flatMap((citation) => cite(citation, detail.sources)),
  }));
}
