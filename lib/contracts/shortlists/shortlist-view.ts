import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { RelationAmong } from '@/lib/domain/catalog/relations-of.ts';
import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { ProductChange } from '@/lib/domain/matching/difference.ts';
import type { LeafExplanation } from '@/lib/domain/rules/explanation.ts';
import type { ListVisibility } from '@/lib/domain/shortlists/list-visibility.ts';
import { ITEM_STATES } from '@/lib/domain/shortlists/shortlist-item.ts';
import type { ItemState } from '@/lib/domain/shortlists/shortlist-item.ts';

export const SHORTLIST_ITEM_STATES = ITEM_STATES;
export type ShortlistItemState = ItemState;

/** Who prepared a list for the company, when and why; null on lists of the company's own making. */
export type Prepared = { readonly by: string | null; readonly at: string; readonly why: string } | null;

export type ShortlistSummary = {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  readonly updatedAt: string;
  readonly version: number;
  readonly visibility: ListVisibility;
  readonly prepared: Prepared;
};

export type ShortlistItemView = {
  readonly itemId: string;
  readonly productId: string;
  readonly state: ShortlistItemState;
  readonly note: string;
  /** What came of it, by the company's own word; the amount a decimal text of yuan. */
  readonly outcome: { readonly amount: string | null; readonly on: CalendarDate | null };
  readonly version: number;
  /** The match the item was saved from. */
  readonly runId: string;
  readonly asOf: CalendarDate;
  /** The card as it was in that match. */
  readonly frozen: MatchCard;
  /** The card in the company's newest match where that is a later one; null where nothing newer was matched. */
  readonly now: { readonly runId: string; readonly asOf: CalendarDate; readonly card: MatchCard | null } | null;
  /** Why it stands otherwise now, and the criteria that flipped, as they are now; null where it stands as it was saved. */
  readonly changed: { readonly because: ProductChange['because']; readonly flipped: readonly LeafExplanation[] } | null;
};

export type ShortlistView = {
  readonly id: string;
  readonly name: string;
  readonly companyId: string;
  readonly companyName: string | null;
  /** The newest match an item was saved from. */
  readonly runId: string | null;
  readonly asOf: CalendarDate | null;
  readonly version: number;
  /** Whether the reader made it. */
  readonly mine: boolean;
  readonly visibility: ListVisibility;
  readonly prepared: Prepared;
  readonly items: readonly ShortlistItemView[];
};

/** A list with how the products on it (without those set aside) stand to each other. */
export type ShortlistPageView = ShortlistView & { readonly among: readonly RelationAmong[] };
