// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';

/** How much weight a source carries: official page or text; copy of an official text; reputable secondary; one weak source. */
export const SOURCE_GRADES = ['primary_text', 'primary_text_copy', 'reputable_secondary', 'single_weak_source'] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** A document a criterion rests on. `date` is as precise as the source gives it: `2024`, `2024-04` or `2024-04-30`. */
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly docNo: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly grade: SourceGrade;
  readonly lastChecked: CalendarDate;
};
