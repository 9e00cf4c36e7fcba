import { z } from 'zod';
import { id, text, version } from '@/lib/contracts/fields.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';

/** Cases that are moved together, at most: more than a page of the queue. */
export const MOVED_AT_ONCE = 100;

/** For how long a move can be undone. */
export const UNDO_SECONDS = 30;

const cases = z.array(z.strictObject({ caseId: id, version })).min(1).max(MOVED_AT_ONCE);

/** Takes, assigns or gives back several cases at once; `to` is the advisor who gets them, `text` the hand-over note. */
export const moveCasesInput = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('claim'), cases }),
  z.strictObject({ action: z.literal('assign'), cases, to: id, text: text(0, MAX_CASE_TEXT).default('') }),
  z.strictObject({ action: z.literal('release'), cases, text: text(1, MAX_CASE_TEXT) }),
]);
export type MoveCasesInput = z.output<typeof moveCasesInput>;

export const undoMovesInput = z.strictObject({ cases });

/** What became, or would become, of one of the cases: its new version, or the code of a sentence that says why not. */
export type MovedRow = { readonly caseId: string; readonly number: number | null; readonly version: number | null; readonly problem: string | null };

export type MovesView = { readonly rows: readonly MovedRow[] };
