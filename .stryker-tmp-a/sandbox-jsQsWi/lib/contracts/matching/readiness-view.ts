// @ts-nocheck
import type { CalendarDate, DateRange } from '@/lib/domain/calendar.ts';
import type { DatePrecision, OpenPoint } from '@/lib/domain/catalog/product.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { Evaluation } from '@/lib/domain/rules/explanation.ts';
import type { EligibilityPath } from '@/lib/domain/rules/path.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { CardState } from './match-view.ts';

/** One dated version in the history of a rule. */
export type ReadinessVersion = {
  readonly id: string;
  readonly inForce: DateRange;
  readonly fromPrecision: DatePrecision;
  readonly toPrecision: DatePrecision;
  readonly change: Text | null;
};

/** A gate, the attribute test or a road's own rule on the day; without a version in force there is no evaluation. */
export type ReadinessPart = {
  readonly name: string;
  readonly title: Text;
  readonly summary: Text;
  readonly version: (ReadinessVersion & { readonly confidence: SourceGrade; readonly open: readonly OpenPoint[] }) | null;
  /** Id of the version in force on the filing day, where one was given. */
  readonly onFilingDay: string | null;
  readonly history: readonly ReadinessVersion[];
  readonly evaluation: Evaluation | null;
};

/** A road: its own rule, what excludes it, the verdict with all gates, and the plan. `complete` false: the rule was too large to search through. */
export type ReadinessRoad = ReadinessPart & {
  readonly beside: Evaluation | null;
  readonly whole: Evaluation | null;
  readonly plan: { readonly paths: readonly EligibilityPath[]; readonly complete: boolean };
};

/** Another board, as far as the facts go. */
export type ReadinessBoard = { readonly productId: string; readonly name: Text; readonly state: CardState; readonly counts: { readonly met: number; readonly unmet: number; readonly unknown: number } };

/** The STAR Market report: every road side by side on one day, for the facts of one match. */
export type ReadinessView = {
  readonly runId: string;
  readonly companyName: string | null;
  /** The day that picks the rules. */
  readonly asOf: CalendarDate;
  /** The day the facts are looked at: it stays when the rules' day is moved. */
  readonly factsOn: CalendarDate;
  readonly filedOn: CalendarDate | null;
  readonly productId: string;
  readonly product: ReadinessVersion | null;
  readonly gates: readonly ReadinessPart[];
  readonly roads: readonly ReadinessRoad[];
  readonly boards: readonly ReadinessBoard[];
  readonly names: Readonly<Record<string, Text>>;
  readonly sources: Readonly<Record<string, Source>>;
};
