// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { NamedRule, Product, ProductAmount, ProductType } from '@/lib/domain/catalog/product.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { Text } from '@/lib/domain/text.ts';

/** What can be asked of the catalog list; every part from the address line. `text` finds two-character Chinese words. */
export type CatalogQuery = {
  readonly text: string | null;
  readonly types: readonly ProductType[];
  readonly places: readonly string[];
  readonly providers: readonly string[];
  readonly facets: { readonly stages: readonly string[]; readonly sectors: readonly string[]; readonly certificates: readonly string[] };
  readonly amount: 'any' | 'known' | 'unknown';
  readonly window: 'any' | 'open' | 'closing' | 'closed' | 'not-open-yet';
  readonly asOf: CalendarDate;
  readonly page: number;
};

export type FacetValue = { readonly value: string; readonly label: Text; readonly count: number };

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
  readonly facets: Readonly<Record<'type' | 'place' | 'provider' | 'stage' | 'sector' | 'certificate' | 'amount' | 'window', readonly FacetValue[]>>;
};

/** A product with all its versions, the named rules it refers to (directly or not), and every source. */
export type ProductView = {
  readonly product: Product;
  readonly asOf: CalendarDate;
  readonly definitions: Readonly<Record<string, NamedRule>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly related: Readonly<Record<string, Text>>;
  readonly changed: CalendarDate | null;
  readonly shortlisted: boolean;
};
