import { TRAITS_OF } from '@/lib/domain/facts/asset.ts';
import { parseMoney, yuanOf } from '@/lib/domain/money.ts';
import { assetColumnOf, assetKindOf, assetTruthOf, type AssetColumn } from './asset-columns.ts';
import type { AssetContent } from './asset-item.ts';
import { problem, rowsUnderHeadings, shown, type CellProblem, type CellSource, type Row, type TableCell } from './spreadsheet-rows.ts';
import { comparable } from './template-headings.ts';

/** An item found in a table, to be confirmed before anything is saved. */
export type FoundAsset = { readonly item: AssetContent; readonly source: CellSource };

/** `rows`: those that say something, readable or not. */
export type FoundAssets = { readonly items: readonly FoundAsset[]; readonly problems: readonly CellProblem[]; readonly rows: number };

type Columns = ReadonlyMap<AssetColumn, number>;

/**
 * Reads the inventory sheet of a filled template, or any table whose heading names a kind and a name, as registries export them. Good cells are kept beside
 * bad ones; a row whose kind cannot be read is a problem as a whole. Empty cells say nothing.
 */
export function readInventoryRows(cells: readonly TableCell[]): FoundAssets {
  const problems: CellProblem[] = [];
  const found = new Map<string, FoundAsset>();
  let rows = 0;
  for (const [row, columns] of rowsUnderHeadings(cells, columnsOf)) {
    const read = itemOf(row, columns);
    if (read.found !== null || read.problems.length > 0) rows += 1;
    problems.push(...read.problems);
    if (read.found === null) continue;
    const key = assetKey(read.found.item);
    const before = found.get(key);
    if (before) problems.push({ ...read.found.source, path: null, code: 'given-twice', params: { cell: before.source.cell } });
    else found.set(key, read.found);
  }
  return { items: [...found.values()], problems, rows };
}

/** What tells one item from another of its list: the number where it has one, else the name. */
export function assetKey({ kind, name, number }: AssetContent): string {
  return JSON.stringify([kind, comparable(number) || ['', comparable(name)]]);
}

function itemOf(row: Row, columns: Columns): { readonly found: FoundAsset | null; readonly problems: readonly CellProblem[] } {
  const cellOf = (column: AssetColumn) => row.get(columns.get(column) ?? 0);
  const textOf = (column: AssetColumn) => cellOf(column)?.text.normalize('NFKC').replace(/\s+/g, ' ').trim() ?? '';
  const [name, number] = [textOf('name').slice(0, 200), textOf('number').slice(0, 80)];
  const first = cellOf('name') ?? cellOf('number');
  if (!first || (name === '' && number === '')) return { found: null, problems: [] };
  const kindCell = cellOf('kind');
  const kind = kindCell ? assetKindOf(kindCell.text) : null;
  if (kind === null) return { found: null, problems: [problem(kindCell ?? first, null, 'asset-kind')] };
  const problems: CellProblem[] = [];
  const traits = TRAITS_OF[kind].flatMap((trait) => {
    const cell = cellOf(trait);
    const truth = cell ? assetTruthOf(cell.text) : null;
    if (cell && truth === undefined) problems.push(problem(cell, null, 'not-yes-or-no'));
    return typeof truth === 'boolean' ? [[trait, truth] as const] : [];
  });
  const valuation = cellOf('valuation');
  const amount = valuation && textOf('valuation') !== '' ? parseMoney(textOf('valuation'), 'wan') : null;
  if (valuation && amount && (!amount.ok || amount.value < 0)) problems.push(problem(valuation, null, amount.ok ? 'number-negative' : `money-${amount.failure}`));
  const item = { kind, name, number, traits: Object.fromEntries(traits), valuation: amount?.ok && amount.value >= 0 ? yuanOf(amount.value) : null };
  return { found: { item, source: { sheet: first.sheet, cell: first.cell, text: shown(first.text) } }, problems };
}

/** The columns of a heading row; null where the row is none. */
function columnsOf(row: Row): Columns | null {
  const columns = new Map<AssetColumn, number>();
  for (const [column, cell] of row) {
    const meaning = assetColumnOf(cell.text);
    if (meaning !== null && !columns.has(meaning)) columns.set(meaning, column);
  }
  return columns.has('kind') && columns.has('name') ? columns : null;
}
