// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { ProductAmount, ProductType } from '@/lib/domain/catalog/product.ts';
import type { FactPath } from '@/lib/domain/facts/fact.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ShareScope } from '@/lib/domain/shortlists/share-link.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { CardState, MatchCard } from '../matching/match-view.ts';
import type { ShortlistItemView, ShortlistView } from './shortlist-view.ts';

/** A link as the company sees it; its secret is shown once, when it is made. Days and times are ISO. */
export type ShareLinkView = {
  readonly id: string;
  readonly scope: ShareScope;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly expiresAt: string;
  readonly state: 'open' | 'expired' | 'revoked';
  readonly endedAt: string | null;
  readonly openings: { readonly count: number; readonly readers: number; readonly latest: readonly { readonly at: string; readonly device: string }[] };
};

/** What is shown of one product besides what anybody can read in the catalog. `figures` null: the scope leaves them out. */
export type SharedItem = {
  readonly productId: string;
  readonly type: ProductType;
  readonly name: Text;
  readonly provider: Text;
  readonly summary: Text;
  readonly places: readonly string[];
  readonly amount: ProductAmount | null;
  readonly tenorMonths: number | null;
  readonly source: MatchCard['source'];
  readonly asOf: CalendarDate;
  readonly state: CardState;
  readonly counts: MatchCard['counts'];
  /** How the newest match sees it; null where nothing newer was matched, `state` null where it is no longer there. */
  readonly newest: { readonly asOf: CalendarDate; readonly state: CardState | null } | null;
  readonly figures: {
    readonly gaps: readonly LeafExplanation[];
    readonly missing: readonly FactPath[];
    readonly own: { readonly state: ItemState; readonly amount: string | null; readonly on: CalendarDate | null };
  } | null;
};

/** A list as whoever holds the link sees it: nothing in it that is not shown. */
export type SharedListView = {
  readonly name: string;
  readonly companyName: string | null;
  readonly scope: ShareScope;
  readonly expiresAt: string;
  readonly items: readonly SharedItem[];
};

/**
 * What a list gives away to whoever holds its link: named field by field, so that a field added later stays inside. Dropped products and notes are never shared.
 */
export function sharedList(list: ShortlistView, scope: ShareScope, expiresAt: Date): SharedListView {
  const items = list.items.filter(({ state }) => state !== 'dropped').map((item) => sharedItem(item, scope));
  return { name: list.name, companyName: list.companyName, scope, expiresAt: expiresAt.toISOString(), items };
}

function sharedItem(item: ShortlistItemView, scope: ShareScope): SharedItem {
  const { productId, type, name, provider, summary, places, amount, tenorMonths, source, state, counts } = item.frozen;
  const newest = item.now && { asOf: item.now.asOf, state: item.now.card?.state ?? null };
  const figures = scope === 'with-figures' ? { gaps: item.frozen.gaps, missing: item.frozen.missing, own: { state: item.state, ...item.outcome } } : null;
  return { productId, type, name, provider, summary, places, amount, tenorMonths, source, asOf: item.asOf, state, counts, newest, figures };
}
