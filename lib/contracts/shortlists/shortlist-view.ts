import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';

export const SHORTLIST_ITEM_STATES = ['considering', 'preparing', 'applied', 'granted', 'refused', 'dropped'] as const;
export type ShortlistItemState = (typeof SHORTLIST_ITEM_STATES)[number];

export type ShortlistSummary = { readonly id: string; readonly name: string; readonly items: number; readonly updatedAt: string };

export type ShortlistItemView = {
  readonly itemId: string;
  readonly productId: string;
  readonly state: ShortlistItemState;
  readonly note: string;
  readonly version: number;
  /** The card as it was in the match the item was saved from. */
  readonly frozen: MatchCard;
};

export type ShortlistView = {
  readonly id: string;
  readonly name: string;
  readonly companyId: string;
  readonly companyName: string | null;
  readonly runId: string | null;
  readonly asOf: CalendarDate | null;
  readonly items: readonly ShortlistItemView[];
};
