import { z } from 'zod';
import { factsSchema } from '@/lib/contracts/facts/facts-schema.ts';
import { calendarDate, id } from '@/lib/contracts/fields.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Standing } from '@/lib/domain/matching/difference.ts';
import type { Text } from '@/lib/domain/text.ts';

/** What to move: facts in their wire form laid over those of the match (a series by year), and the rules' day. */
export const whatIfInput = z.strictObject({ runId: id, asOf: calendarDate.nullable().default(null), changes: factsSchema });

/** What would open and what would close; nothing of it is kept. */
export type WhatIfView = {
  readonly asOf: CalendarDate;
  readonly products: readonly { readonly productId: string; readonly name: Text; readonly before: Standing; readonly after: Standing }[];
};
