import type { CalendarDate, DateRange } from '@/lib/domain/calendar.ts';
import type { DatePrecision, OpenPoint } from '@/lib/domain/catalog/product.ts';
import type { Source, SourceGrade } from '@/lib/domain/catalog/source.ts';
import type { Evaluation } from '@/lib/domain/rules/explanation.ts';
import type { EligibilityPath } from '@/lib/domain/rules/path.ts';
import type { Text } from '@/lib/domain/text.ts';
import type { ProductState } from './card-state-words.ts';

type Version = { readonly id: string; readonly inForce: DateRange; readonly fromPrecision: DatePrecision; readonly toPrecision: DatePrecision; readonly change: Text | null };

/** A gate or a road's own rule: the shape of `ReadinessPart` in the match contract. */
export type PartInput = {
  readonly name: string;
  readonly title: Text;
  readonly summary: Text;
  readonly version: (Version & { readonly confidence: SourceGrade; readonly open: readonly OpenPoint[] }) | null;
  readonly onFilingDay: string | null;
  readonly history: readonly Version[];
  readonly evaluation: Evaluation | null;
};

/** A road: the shape of `ReadinessRoad`. */
export type RoadInput = PartInput & {
  readonly beside: Evaluation | null;
  readonly whole: Evaluation | null;
  readonly plan: { readonly paths: readonly EligibilityPath[]; readonly complete: boolean };
};

/** What a STAR report is put into words from: the shape of `ReadinessView`. */
export type ReadinessInput = {
  readonly companyName: string | null;
  readonly asOf: CalendarDate;
  readonly factsOn: CalendarDate;
  readonly filedOn: CalendarDate | null;
  readonly product: object | null;
  readonly gates: readonly PartInput[];
  readonly roads: readonly RoadInput[];
  readonly boards: readonly { readonly productId: string; readonly name: Text; readonly state: ProductState; readonly counts: { readonly met: number; readonly unmet: number; readonly unknown: number } }[];
  readonly names: Readonly<Record<string, Text>>;
  readonly sources: Readonly<Record<string, Source>>;
};
