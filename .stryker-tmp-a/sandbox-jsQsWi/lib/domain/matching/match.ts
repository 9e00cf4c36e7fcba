// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { Evaluation } from '../rules/explanation.ts';

/** Raised whenever the same facts, day and rules could give other bytes. Kept with every stored match. */
export const ENGINE_VERSION = '1';

/** How a product stands to a company on a day. `not-open-yet`/`closed`: no version of it is in force on that day. */
export type ProductMatch =
  | { readonly product: string; readonly state: 'judged'; readonly version: string; readonly evaluation: Evaluation }
  | { readonly product: string; readonly state: 'no-published-test'; readonly version: string }
  | { readonly product: string; readonly state: 'not-open-yet'; readonly opensOn: CalendarDate }
  | { readonly product: string; readonly state: 'closed'; readonly closedSince: CalendarDate };

/** The answer of the catalog to one company on one day. Same input, same bytes. */
export type Match = {
  readonly asOf: CalendarDate;
  readonly engineVersion: string;
  readonly products: readonly ProductMatch[];
};
