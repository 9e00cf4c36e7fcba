import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { NamedRule, Product, ProductAmount, ProductType } from '@/lib/domain/catalog/product.ts';
import type { SeenRelation } from '@/lib/domain/catalog/relations-of.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { Text } from '@/lib/domain/text.ts';

/** What can be asked of the catalog list; every part from the address line. `text` finds two-character Chinese words. */
export type CatalogQuery = {
  readonly text: string | null;
  readonly types: readonly ProductType[];
  readonly places: readonly string[];
  readonly providers: readonly string[];
  readonly facets: { readonly stages: readonly string[]; readonly sectors: readonly string[]; readonly certificates: readonly string[] };
  readonly amounts: readonly AmountBand[];
  readonly window: 'any' | 'open' | 'closing' | 'closed' | 'not-open-yet';
  readonly asOf: CalendarDate;
  readonly page: number;
  /** Facets of which all values are shown. */
  readonly opened: readonly FacetName[];
};

/** What the list can be narrowed by, in the order in which it is shown. */
export const FACETS = ['type', 'window', 'place', 'stage', 'sector', 'certificate', 'amount', 'provider'] as const;
export type FacetName = (typeof FACETS)[number];

/** How large a published cap is; amounts known from cases only, and amounts that were not published, stand apart. */
export const AMOUNT_BANDS = ['to-5m', 'to-10m', 'to-30m', 'over-30m', 'case', 'unknown'] as const;
export type AmountBand = (typeof AMOUNT_BANDS)[number];

export type FacetValue = { readonly value: string; readonly label: Text; readonly count: number };
/** `more`: so many further values are not shown. */
export type Facet = { readonly values: readonly FacetValue[]; readonly more: number };

export type CatalogRow = {
  readonly productId: string;
  readonly type: ProductType;
  readonly name: Text;
  readonly provider: Text;
  readonly summary: Text;
  readonly places: readonly string[];
  readonly amount: ProductAmount | null;
  readonly window: { readonly kind: 'open'; readonly until: CalendarDate | null } | { readonly kind: 'closed'; readonly since: CalendarDate } | { readonly kind: 'not-open-yet'; readonly opensOn: CalendarDate };
  readonly confidence: SourceGrade;
  readonly lastChecked: CalendarDate | null;
};

export type CatalogListView = {
  readonly query: CatalogQuery;
  readonly total: number;
  readonly pageSize: number;
  readonly rows: readonly CatalogRow[];
  readonly facets: Readonly<Record<FacetName, Facet>>;
};

/** A product with all its versions, the named rules it refers to (directly or not), and every source. */
export type ProductView = {
  readonly product: Product;
  readonly asOf: CalendarDate;
  readonly definitions: Readonly<Record<string, NamedRule>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** How it stands to others, from both sides. */
  readonly relations: readonly SeenRelation[];
  readonly changed: CalendarDate | null;
  readonly shortlisted: boolean;
};
