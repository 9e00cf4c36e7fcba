import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { CellKind, NeutralTable, NeutralValue } from '@/lib/presenters/neutral-table.ts';
import { formulaSafe } from './formula-safe.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

const BOM = '\uFEFF';
/** A spreadsheet cell holds no more characters than this. */
const CELL = 32_000;
/** Beyond this many digits a spreadsheet number is no longer exact; such an amount stays text. */
const DIGITS = 15;

/**
 * Writes a table as CSV that opens right in Excel: UTF-8 with its mark, CRLF, numbers as numbers (12.5% as `12.5%`), every text in quotes
 * and none that could run as a formula.
 */
export function csvFile(table: NeutralTable): Buffer {
  const lines = [table.columns.map(({ label }) => quoted(label)), ...table.rows.map((row) => table.columns.map(({ kind }, index) => csvCell(kind, row[index] ?? null)))];
  return Buffer.from(BOM + lines.map((line) => `${line.join(',')}\r\n`).join(''), 'utf8');
}

/** Writes tables as XLSX, one sheet each: texts as text cells, figures as numbers with their format, days as days; no formula anywhere. */
export async function xlsxFile(tables: readonly NeutralTable[]): Promise<Buffer> {
  return writeXlsxFile(tables.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function sheetOf(table: NeutralTable): WorkbookSheet {
  const head = table.columns.map(({ label }): Cell => ({ type: String, value: label, fontWeight: 'bold', backgroundColor: '#E4EAE6', wrap: true, alignVertical: 'top' }));
  const rows = table.rows.map((row) => table.columns.map(({ kind }, index) => xlsxCell(kind, row[index] ?? null)));
  return {
    sheet: table.title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Sheet',
    stickyRowsCount: 1,
    columns: table.columns.map(({ kind }, index) => ({ width: kind === 'text' ? widthOf(table, index) : 16 })),
    data: [head, ...rows],
  };
}

function csvCell(kind: CellKind, value: NeutralValue): string {
  if (value === null || value === '') return '';
  if (kind === 'text') return quoted(formulaSafe(String(value)));
  const figure = figureOf(kind, value);
  return kind === 'percent' ? `${figure}%` : figure;
}

/** A figure as it stands in a file; throws on what is none, so that no text slips through unguarded. */
function figureOf(kind: CellKind, value: NeutralValue): string {
  const figure = String(value);
  const shape = kind === 'day' ? /^\d{4}-\d{2}-\d{2}$/ : kind === 'count' ? /^-?\d{1,16}$/ : /^-?\d{1,16}(?:\.\d{1,6})?$/;
  if (!shape.test(figure)) throw new Error(`Not a ${kind}: ${JSON.stringify(value)}`);
  return figure;
}

function xlsxCell(kind: CellKind, value: NeutralValue): Cell {
  if (value === null || value === '') return null;
  if (kind === 'text') return textCell(String(value));
  const figure = figureOf(kind, value);
  if (kind === 'day') return { type: Date, value: new Date(`${figure}T00:00:00Z`), format: 'yyyy-mm-dd', alignVertical: 'top' };
  if (figure.replace(/\D/g, '').length > DIGITS) return textCell(figure);
  if (kind === 'percent') return { type: Number, value: Number((Number(figure) / 100).toPrecision(DIGITS)), format: '0.00##%', alignVertical: 'top' };
  return { type: Number, value: Number(figure), format: kind === 'money' ? '#,##0.00' : '0', alignVertical: 'top' };
}

function textCell(text: string): Cell {
  const whole = Array.from(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\p{Cs}]/gu, '').replace(/\r\n?/g, '\n'));
  const value = whole.length > CELL ? `${whole.slice(0, CELL - 1).join('')}…` : whole.join('');
  // The writer looks texts up in a plain object: "constructor" would be found there before it is written. A blank behind it is all that helps.
  return { type: String, value: value in {} ? `${value} ` : value, wrap: true, alignVertical: 'top' };
}

/** Wide enough for the longest line, in Latin characters; a Chinese character counts two. */
function widthOf(table: NeutralTable, column: number): number {
  const texts = [table.columns[column]?.label ?? '', ...table.rows.slice(0, 200).map((row) => String(row[column] ?? ''))];
  const lengths = texts.flatMap((text) => text.slice(0, 200).split('\n').map((line) => Array.from(line).reduce((sum, char) => sum + (char > '\u2E80' ? 2 : 1), 0)));
  return Math.min(48, Math.max(10, ...lengths) + 2);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
