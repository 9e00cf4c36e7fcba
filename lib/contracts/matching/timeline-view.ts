import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { ProductType } from '@/lib/domain/catalog/product.ts';
import type { Timeline, TimelineRow } from '@/lib/domain/matching/timeline.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { CardState } from './match-view.ts';

/** When the products of a match open and close, around the day of the match. */
export type TimelineView = {
  readonly runId: string;
  readonly companyName: string | null;
  readonly asOf: CalendarDate;
  readonly from: Timeline['from'];
  readonly to: Timeline['to'];
  readonly rows: readonly (TimelineRow & { readonly name: Text; readonly type: ProductType; readonly state: CardState | null })[];
  readonly undated: readonly { readonly productId: string; readonly name: Text }[];
};
