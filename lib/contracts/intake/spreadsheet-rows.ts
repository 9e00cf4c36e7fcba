import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { FactDefinition, FactPath, Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { MoneyUnit } from '@/lib/domain/money.ts';
import type { WireValue } from '@/lib/contracts/wire.ts';
import type { AnswerState } from './intake-view.ts';
import { readSpreadsheetCell } from './spreadsheet-cell.ts';
import { columnOfHeading, comparable, MONEY_UNIT_WORDS, type TemplateColumn } from './template-headings.ts';

/** A cell of an uploaded table; `row` and `column` count from 1. */
export type TableCell = { readonly sheet: string; readonly cell: string; readonly row: number; readonly column: number; readonly text: string };

/** Where a value came from, to be shown beside it. */
export type CellSource = Pick<TableCell, 'sheet' | 'cell' | 'text'>;

/** An answer found in a table, to be confirmed before anything is saved. */
export type FoundAnswer = { readonly path: FactPath; readonly state: AnswerState; readonly value: WireValue | null; readonly source: CellSource };

/** A cell that could not be taken over: `code` names a sentence under `spreadsheet.cells` or `problems`. */
export type CellProblem = CellSource & { readonly path: FactPath | null; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

export type FoundAnswers = { readonly answers: readonly FoundAnswer[]; readonly problems: readonly CellProblem[]; readonly rows: number };

type Columns = { readonly named: ReadonlyMap<TemplateColumn, number>; readonly years: ReadonlyMap<number, number> };
export type Row = ReadonlyMap<number, TableCell>;

/**
 * Reads the cells of a filled template, or of any table with a heading row that has a key or question and an answer or years.
 * Good cells are kept beside bad ones. Empty cells say nothing. No value is guessed: one that can be read in two ways is a problem.
 * `fiscalYears` are those asked for; a figure of another year is a problem.
 */
export function readSpreadsheetRows(cells: readonly TableCell[], fiscalYears: readonly number[], vocabulary: Vocabulary = VOCABULARY): FoundAnswers {
  const byName = namesOf(vocabulary);
  const found = new Map<FactPath, FoundAnswer>();
  const problems: CellProblem[] = [];
  let rows = 0;
  for (const [row, columns] of rowsUnderHeadings(cells, columnsOf)) {
    const named = [columns.named.get('key'), columns.named.get('question')].flatMap((column) => (column === undefined ? [] : (row.get(column) ?? [])));
    const filled = answerCells(row, columns);
    if (named.length === 0 || filled.length === 0) continue;
    rows += 1;
    const definition = named.map((cell) => byName.get(comparable(cell.text))).find((known) => known !== undefined);
    if (!definition) {
      problems.push(problem(named[0]!, null, 'unknown-row'));
      continue;
    }
    const unit = unitOf(row, columns);
    if (unit === null && isMoney(definition)) {
      problems.push(problem(row.get(columns.named.get('unit') ?? 0) ?? named[0]!, definition.key, 'unit-unreadable'));
      continue;
    }
    for (const { cell, year } of filled) {
      const outcome = answerOf(definition, cell, year, unit ?? 'yuan', fiscalYears);
      const before = 'path' in outcome && !('code' in outcome) ? found.get(outcome.path) : undefined;
      if ('code' in outcome) problems.push(outcome);
      else if (before && JSON.stringify([before.state, before.value]) !== JSON.stringify([outcome.state, outcome.value])) problems.push(problem(cell, outcome.path, 'given-twice', { cell: before.source.cell }));
      else if (!before) found.set(outcome.path, outcome);
    }
  }
  return { answers: [...found.values()], problems, rows };
}

function answerOf(definition: FactDefinition, cell: TableCell, year: number | null, unit: MoneyUnit, fiscalYears: readonly number[]): FoundAnswer | CellProblem {
  const series = definition.shape.kind === 'series';
  if (series && year === null) return problem(cell, definition.key, 'needs-year');
  if (!series && year !== null) return problem(cell, definition.key, 'needs-no-year');
  if (year !== null && !fiscalYears.includes(year)) return problem(cell, definition.key, 'year-not-asked', { from: Math.min(...fiscalYears), to: Math.max(...fiscalYears) });
  const path = year === null ? definition.key : `${definition.key}.${year}`;
  const read = readSpreadsheetCell(definition, cell.text, unit);
  return read.ok ? { path, ...read.value, source: { sheet: cell.sheet, cell: cell.cell, text: shown(cell.text) } } : problem(cell, path, read.failure.code, read.failure.params ?? {});
}

/** Every name a row may have: key, label and question in both languages; a name that two facts share names neither. */
function namesOf(vocabulary: Vocabulary): ReadonlyMap<string, FactDefinition> {
  const names = new Map<string, FactDefinition | null>();
  for (const fact of vocabulary.facts.values()) {
    for (const name of new Set([fact.label.zh, fact.label.en, fact.question.zh, fact.question.en].map(comparable))) names.set(name, names.has(name) ? null : fact);
  }
  for (const fact of vocabulary.facts.values()) names.set(comparable(fact.key), fact);
  return new Map([...names].flatMap(([name, fact]) => (fact ? [[name, fact] as const] : [])));
}

/** The rows of each sheet that stand under a heading, with the columns of the last one. */
export function* rowsUnderHeadings<C>(cells: readonly TableCell[], headingOf: (row: Row) => C | null): Generator<readonly [Row, C]> {
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    let columns: C | null = null;
    for (const row of rowsOf(cells.filter((cell) => cell.sheet === sheet))) {
      const heading = headingOf(row);
      if (heading === null && columns !== null) yield [row, columns];
      columns = heading ?? columns;
    }
  }
}

/** The cells by row and column, rows in order. */
function rowsOf(cells: readonly TableCell[]): readonly Row[] {
  const rows = new Map<number, Map<number, TableCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, TableCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

/** The columns of a heading row; null where the row is none. */
function columnsOf(row: Row): Columns | null {
  const named = new Map<TemplateColumn, number>();
  const years = new Map<number, number>();
  for (const [column, cell] of row) {
    const meaning = cell.text.length > 60 ? null : columnOfHeading(cell.text);
    if (typeof meaning === 'number') years.set(column, meaning);
    else if (meaning !== null && !named.has(meaning)) named.set(meaning, column);
  }
  const names = named.has('key') || named.has('question');
  return names && (named.has('answer') || years.size > 0) && row.size >= 2 ? { named, years } : null;
}

function answerCells(row: Row, columns: Columns): readonly { readonly cell: TableCell; readonly year: number | null }[] {
  const answer = row.get(columns.named.get('answer') ?? 0);
  const yearly = [...columns.years].flatMap(([column, year]) => {
    const cell = row.get(column);
    return cell ? [{ cell, year }] : [];
  });
  return [...(answer ? [{ cell: answer, year: null }] : []), ...yearly];
}

/** The unit a row states for its money, yuan where it states none; null where it cannot be read. */
function unitOf(row: Row, columns: Columns): MoneyUnit | null {
  const stated = comparable(row.get(columns.named.get('unit') ?? 0)?.text ?? '');
  if (stated === '') return 'yuan';
  for (const unit of ['yuan', 'wan', 'yi'] as const) if (MONEY_UNIT_WORDS[unit].some((word) => comparable(word) === stated)) return unit;
  return null;
}

function isMoney({ shape }: FactDefinition): boolean {
  return (shape.kind === 'number' || shape.kind === 'series') && shape.unit === 'CNY';
}

/** What is wrong with a cell. */
export function problem(cell: TableCell, path: FactPath | null, code: string, params: CellProblem['params'] = {}): CellProblem {
  return { sheet: cell.sheet, cell: cell.cell, text: shown(cell.text), path, code, params };
}

/** As much of a cell as is shown beside what was made of it. */
export function shown(text: string): string {
  return text.length <= 120 ? text : `${Array.from(text).slice(0, 119).join('')}…`;
}
