// @ts-nocheck
import { fail, type Result } from '@/lib/domain/result.ts';
import { runApart, type Caps } from './run-apart.ts';

/** A cell that is not empty. `cell` is its name (`B3`), `row` and `column` count from 1; a CSV file's one sheet has the name "". */
export type SpreadsheetCell = { readonly sheet: string; readonly cell: string; readonly row: number; readonly column: number; readonly text: string };

/** Why a file is not read, each with a sentence of its own in `messages/spreadsheet.*.json`. */
export const REFUSAL_CODES = [
  'empty', 'too-big', 'too-big-unpacked', 'too-many-parts', 'too-many-sheets', 'too-many-rows', 'too-many-columns', 'too-many-cells', 'nested-archive', 'unsafe-names',
  'unsafe-xml', 'macros', 'password', 'old-format', 'not-a-spreadsheet', 'encoding', 'damaged', 'too-slow', 'busy',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type SpreadsheetRefusal = { readonly code: RefusalCode; readonly params: Readonly<Record<string, string | number>> };

/** Bytes of an upload. */
export const MAX_UPLOAD_BYTES = 4 * 1024 * 1024;

/** What is read of a file at most: bytes after unpacking, counted while they come out; then sheets, rows, columns, cells, characters. */
export const LIMITS = {
  parts: 150,
  partBytes: 12 * 1024 * 1024,
  unpackedBytes: 20 * 1024 * 1024,
  sheets: 30,
  rows: 2_000,
  columns: 64,
  cells: 30_000,
  strings: 30_000,
  cellCharacters: 2_000,
  characters: 2_000_000,
} as const;

const CAPS: Caps = { seconds: 8, heapMegabytes: 96 };

/**
 * Reads an XLSX or CSV file to its cells as texts, in a process of its own with caps on memory and time. The content decides what it is,
 * never a name or a declared type. Refuses what is too big unpacked, has macros, a password, a document type or an archive inside; formulas
 * are not run, their stored results are read.
 */
export async function readSpreadsheet(bytes: Uint8Array, caps: Caps = CAPS): Promise<Result<readonly SpreadsheetCell[], SpreadsheetRefusal>> {
  if (bytes.byteLength === 0) return refuse('empty');
  if (bytes.byteLength > MAX_UPLOAD_BYTES) return refuse('too-big', { limit: MAX_UPLOAD_BYTES / 1024 / 1024 });
  const outcome = await runApart('spreadsheet-process.mjs', { bytes, limits: LIMITS }, caps);
  if ('busy' in outcome) return refuse('busy');
  if ('answered' in outcome) return nonEmpty(outcome.answered as Result<readonly SpreadsheetCell[], SpreadsheetRefusal>);
  switch (outcome.ended.kind) {
    case 'out-of-time':
      return refuse('too-slow');
    case 'out-of-memory':
      return refuse('too-big-unpacked');
    case 'fault':
      throw outcome.ended.error;
  }
}

function nonEmpty(read: Result<readonly SpreadsheetCell[], SpreadsheetRefusal>): Result<readonly SpreadsheetCell[], SpreadsheetRefusal> {
  return read.ok && read.value.length === 0 ? refuse('empty') : read;
}

function refuse(code: RefusalCode, params: SpreadsheetRefusal['params'] = {}): { readonly ok: false; readonly failure: SpreadsheetRefusal } {
  return fail({ code, params });
}
