import { z } from 'zod';
import { id, isStorable } from '@/lib/contracts/fields.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { AnswerState } from './intake-view.ts';
import type { FoundAsset } from './inventory-rows.ts';
import type { CellProblem, FoundAnswer } from './spreadsheet-rows.ts';

/** What a table would change, for confirming: nothing is saved yet. `version` is that of the stored answer and goes with the change. */
export type ImportedAnswer = FoundAnswer & {
  /** `same`: the stored answer says so already. `differs`: another value is stored and would be replaced. */
  readonly change: 'new' | 'same' | 'differs';
  readonly stored: { readonly state: AnswerState; readonly value: WireValue | null; readonly savedAt: string | null } | null;
  readonly version: number;
};

/** An item of a table beside the list: `id` and `version` are those of the listed one that it is, null and 0 where it is new. */
export type ImportedAsset = FoundAsset & { readonly change: 'new' | 'same' | 'differs'; readonly id: string | null; readonly version: number };

export type ImportView = {
  readonly companyId: string;
  readonly asOf: CalendarDate;
  readonly answers: readonly ImportedAnswer[];
  readonly assets: readonly ImportedAsset[];
  readonly problems: readonly CellProblem[];
  /** Rows with an answer or an item that were looked at. */
  readonly rows: number;
};

/** An answer of a table in the words of the page that confirms it; `words` null is "don't know", `stored` null that nothing is stored. */
export type ShownAnswer = Pick<ImportedAnswer, 'path' | 'state' | 'value' | 'version' | 'change' | 'source'> & { readonly label: string; readonly words: string | null; readonly stored: string | null };

/** What the page learns of an uploaded table. */
export type UploadView =
  | { readonly companyId: string; readonly answers: readonly ShownAnswer[]; readonly assets: readonly ImportedAsset[]; readonly problems: readonly (CellProblem & { readonly label: string | null })[]; readonly rows: number }
  | { readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } };

const short = z.string().max(2_000).refine(isStorable, { error: 'not-text' });
const count = z.int().min(1).max(10_000);

/** The cells of an uploaded table, as `lib/documents/read-spreadsheet.ts` gives them. */
export const importInput = z.strictObject({
  companyId: id,
  cells: z.array(z.strictObject({ sheet: short, cell: z.string().max(10), row: count, column: count, text: short })).max(30_000),
});
