import type { CalendarDate } from '../calendar.ts';
import type { Text } from '../text.ts';
import type { EvidenceLevel } from './evidence.ts';

/** Name of a fact in the data dictionary, snake_case as in the catalog's sources: `revenue`, `rd_staff_ratio`. */
export type FactKey = string;

/** A fact, or one fiscal year of a series: `rd_staff`, `revenue.2023`. */
export type FactPath = string;

/**
 * What a number counts. A threshold and the fact it meets must carry the same unit.
 * Internal grids, all safe integers: `CNY` in fen; `ratio` on the sticky grid of `ratio.ts`; `flag` 1 for yes and 0 for no; the others in whole units.
 */
export const UNITS = ['CNY', 'ratio', 'count', 'people', 'years', 'months', 'days', 'shares', 'times', 'points', 'flag'] as const;
export type Unit = (typeof UNITS)[number];

/** The time a fact speaks of, relative to the day of the question. */
export type Period =
  | 'at-date' // as things stand on the day
  | 'fiscal-year' // one value for each fiscal year (calendar years)
  | 'last-fiscal-year'
  | 'two-fiscal-years'
  | 'three-fiscal-years'
  | 'last-twelve-months'
  | 'after-issue' // planned, after the public offer
  | 'for-request'; // belongs to what is asked for, not to the company

/** Sections of the intake form, in the order a company meets them. */
export const INTAKE_SECTIONS = ['company', 'people', 'finance', 'assets', 'status', 'incentive', 'need', 'listing', 'specialist'] as const;
export type IntakeSection = (typeof INTAKE_SECTIONS)[number];

/** What an answer may be. `series` holds one number for each fiscal year; `judgement` is answered by a person. */
export type FactShape =
  | { readonly kind: 'flag' }
  | { readonly kind: 'judgement' }
  | { readonly kind: 'choice'; readonly options: readonly FactOption[] }
  | { readonly kind: 'set'; readonly options: readonly FactOption[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'number'; readonly unit: Unit; readonly min?: number; readonly max?: number }
  | { readonly kind: 'series'; readonly unit: Unit; readonly min?: number; readonly max?: number };

/** `note` tells what the option covers where its name alone does not. */
export type FactOption = { readonly value: string; readonly label: Text; readonly note?: Text };

/**
 * A realistic way in which the fact can be changed by the company, used for paths to eligibility.
 * `raise`/`lower`: the number can move that way; `gain`: a flag or certificate can be obtained;
 * `time`: it changes by waiting. A fact without moves is taken as given (nobody is founded later).
 */
export type Move = 'raise' | 'lower' | 'gain' | 'time';

/** One entry of the data dictionary: type, form field, spreadsheet column and API property are projections of it. */
export type FactDefinition = {
  readonly key: FactKey;
  readonly shape: FactShape;
  readonly period: Period;
  readonly section: IntakeSection;
  /** Short name, as on a results page. */
  readonly label: Text;
  /** The question as asked. */
  readonly question: Text;
  /** Where the answer can be found, or what exactly is meant. */
  readonly help?: Text;
  /** Identifies the company: must be answered, "don't know" is not offered. */
  readonly identity?: true;
  /** Effort of answering: 1 known by heart, 2 a look at a document, 3 a calculation or somebody else. */
  readonly effort: 1 | 2 | 3;
  readonly moves?: readonly Move[];
  /** Financial or personal: hidden from share links unless the scope says otherwise. */
  readonly sensitive?: true;
  /** For number and series facts that are declared as part of a whole: `rd_staff` never exceeds `employees_total`. */
  readonly notAbove?: FactKey;
};

/**
 * A known value on the internal grid of its shape: flag and judgement boolean; choice string; set of strings
 * (empty = none); day; number a safe integer; series a safe integer by fiscal year.
 */
export type FactValue = boolean | string | readonly string[] | CalendarDate | number | Readonly<Record<number, number>>;

/**
 * A known fact with its proof. An unknown fact is absent, never null, zero or false. `byYear` is there for a series whose years are not
 * equally well proven; `evidence` is then the weakest of them.
 */
export type KnownFact = { readonly value: FactValue; readonly evidence: EvidenceLevel; readonly byYear?: Readonly<Record<number, EvidenceLevel>> };

/** What is known of a company, by fact key. */
export type Facts = ReadonlyMap<FactKey, KnownFact>;

/** The dictionary as the engine, the form and the parser take it. No key is in both. */
export type Vocabulary = {
  readonly facts: ReadonlyMap<FactKey, FactDefinition>;
  readonly derived: ReadonlyMap<FactKey, DerivedFact>;
};

/** How a derived value came about: the base facts it took, by fiscal year where they are a series; null = not known. */
export type Derivation = {
  readonly formula: Text;
  readonly inputs: readonly { readonly fact: FactKey; readonly year: number | null; readonly value: FactValue | null }[];
};

/** What a derivation answers: a value, or null with the base facts that are missing. `evidence` is the weakest of its inputs. */
export type Derived = {
  readonly value: number | boolean | null;
  readonly missing: readonly FactPath[];
  readonly evidence: EvidenceLevel | null;
  readonly derivation: Derivation;
  /** Set where the inputs are known and the value still does not exist (a share of zero). */
  readonly undefinedBecause?: Text;
};

/**
 * A fact computed from base facts as of a day: `rd_ratio_cum_3y`, `company_age_months`. Pure; unknown when an input is;
 * never mixes windows (three-year R&D over three-year revenue is of the same three fiscal years).
 * The last fiscal year of a day is the calendar year before it.
 */
export type DerivedFact = {
  readonly key: FactKey;
  readonly shape: FactShape;
  readonly period: Period;
  readonly label: Text;
  readonly formula: Text;
  readonly inputs: readonly FactKey[];
  readonly derive: (facts: Facts, on: CalendarDate) => Derived;
};
