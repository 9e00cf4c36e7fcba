// @ts-nocheck
import type { CalendarDate, DateRange } from '../calendar.ts';
import type { Rule } from '../rules/rule.ts';
import type { Text } from '../text.ts';
import type { SourceGrade } from './source.ts';

/** The five instrument types of the seed measures, in the order shown. */
export const PRODUCT_TYPES = ['equity', 'listing', 'incentive-loan', 'credit', 'insurance'] as const;
export type ProductType = (typeof PRODUCT_TYPES)[number];

/** What a document says about a product that is shown, never evaluated: a rate, a subsidy, a ratio. `value` null = not found. */
export type Term = { readonly label: Text; readonly value: Text | null; readonly sources: readonly string[] };

/** A question the sources leave open ("loan-to-price ratio: not found"), shown to the reader as it stands. */
export type OpenPoint = Text;

/** How exactly a day is known: a source that says only "2024" gives precision `year`. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown';

/** One dated version of a rule, of a product or of a named rule. Records: ids in the catalog of facts it was modelled from. */
export type RuleVersion = {
  readonly id: string;
  readonly inForce: DateRange;
  readonly fromPrecision: DatePrecision;
  readonly toPrecision: DatePrecision;
  /** Null = no test was published that could be evaluated; the product is then undetermined, and says so. */
  readonly rule: Rule | null;
  /** What changed against the version before. */
  readonly change: Text | null;
  readonly sources: readonly string[];
  readonly confidence: SourceGrade;
  readonly terms: readonly Term[];
  readonly open: readonly OpenPoint[];
  readonly records: readonly string[];
};

/** A definition that products share by name: `technology-sme`, `star-attribute`, `sme-size`. */
export type NamedRule = {
  readonly name: string;
  readonly title: Text;
  readonly summary: Text;
  readonly versions: readonly RuleVersion[];
};

/** How two products stand to each other; `note` says it in words. */
export type ProductRelation = {
  readonly kind: 'excludes' | 'requires' | 'uses-up' | 'succeeded-by';
  readonly product: string;
  readonly note: Text;
};

/** Amount in whole yuan as a decimal string; `basis` says whether a rule or only a case gave the number. */
export type ProductAmount = { readonly max: string; readonly basis: 'rule' | 'case' };

/** A way to money in the catalog. Places: `CN`, `CN-31` (Shanghai), `CN-31:LINGANG`. */
export type Product = {
  readonly id: string;
  readonly type: ProductType;
  readonly name: Text;
  readonly provider: Text;
  readonly summary: Text;
  readonly forWhom: Text;
  readonly places: readonly string[];
  readonly amount: ProductAmount | null;
  readonly tenorMonths: number | null;
  readonly relations: readonly ProductRelation[];
  readonly versions: readonly RuleVersion[];
  readonly added: CalendarDate;
};

/** All rules there are; `inForceOn` of `match` picks the versions of a day. */
export type Catalog = { readonly products: readonly Product[]; readonly definitions: readonly NamedRule[] };
