// @ts-nocheck
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { FactKey } from '@/lib/domain/facts/fact.ts';
import type { ProductChange, Standing } from '@/lib/domain/matching/difference.ts';
import type { Text } from '@/lib/domain/text.ts';

/** What lies between the last two matches of a company, by cause. */
export type DifferenceView = {
  readonly sinceDay: CalendarDate;
  readonly facts: readonly FactKey[];
  readonly products: readonly { readonly productId: string; readonly name: Text; readonly before: Standing; readonly after: Standing; readonly because: ProductChange['because'] }[];
};
