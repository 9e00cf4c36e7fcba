import { z } from 'zod';
import { calendarDate } from '@/lib/contracts/fields.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { CaseOutcome } from '@/lib/domain/review/case-state.ts';
import type { Text } from '@/lib/domain/text.ts';

/** Longest period that is looked at, in days. */
export const LONGEST_PERIOD = 366;

/** Below this many cases no share and no typical time is told: they would say more about single cases than about the work. */
export const FEWEST_FOR_SHARES = 10;

/** The limits in working days of which is told how many cases were taken up within. */
export const TAKEN_WITHIN = [0, 1, 2, 3] as const;

/** Cases submitted from `from` to `to`, both included; null: the last 90 days. */
export const figuresInput = z.strictObject({ from: calendarDate.nullable(), to: calendarDate.nullable() });

export type ProductFigures = { readonly productId: string; readonly name: Text; readonly outcomes: Readonly<Record<CaseOutcome, number>> };

export type FiguresView = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly submitted: number;
  readonly withdrawn: number;
  /** `within` counts cases taken up after at most that many working days; `waiting` those nobody has taken yet. */
  readonly taken: { readonly total: number; readonly waiting: number; readonly within: readonly { readonly days: number; readonly count: number }[] };
  /** Working days from submission to conclusion, waiting for the company included: how many cases took how many, and the typical ones; null with too few. */
  readonly concluded: { readonly total: number; readonly days: readonly { readonly days: number; readonly count: number }[]; readonly median: number | null; readonly nineInTen: number | null };
  readonly outcomes: Readonly<Record<CaseOutcome, number>>;
  readonly reasons: readonly { readonly outcome: CaseOutcome; readonly code: string; readonly text: Text; readonly count: number }[];
  readonly products: readonly ProductFigures[];
};
