// @ts-nocheck
import { z } from 'zod';
import { factsSchema } from '@/lib/contracts/facts/facts-schema.ts';
import { calendarDate, id } from '@/lib/contracts/fields.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { FactPath, FactValue } from '@/lib/domain/facts/fact.ts';
import type { Standing } from '@/lib/domain/matching/difference.ts';
import type { Way } from '@/lib/domain/matching/ways-to-open.ts';
import type { Text } from '@/lib/domain/text.ts';

/** What to move: facts in their wire form laid over those of the match (a series by year), and the rules' day. */
export const whatIfInput = z.strictObject({ runId: id, asOf: calendarDate.nullable().default(null), changes: factsSchema });

/** A figure that can be moved beside the results: `revenue.2025`, `employees_total`; values on the fact's grid, null = not known. */
export type WhatIfFigure = { readonly path: FactPath; readonly stored: FactValue | null; readonly moved: boolean };

/** What would open and what would close; nothing of it is kept. `runAsOf` is the match's day, from `factsOn` the fiscal years count. */
export type WhatIfView = {
  readonly runId: string;
  readonly companyName: string | null;
  readonly runAsOf: CalendarDate;
  readonly factsOn: CalendarDate;
  readonly asOf: CalendarDate;
  readonly figures: readonly WhatIfFigure[];
  readonly products: readonly { readonly productId: string; readonly name: Text; readonly before: Standing; readonly after: Standing }[];
  /** Small sets of further changes and what each would open, counted with the figures as moved. */
  readonly ways: readonly (Omit<Way, 'opens'> & { readonly opens: readonly { readonly productId: string; readonly name: Text }[] })[];
};
