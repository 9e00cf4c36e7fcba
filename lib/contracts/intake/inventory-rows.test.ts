import { expect, test } from 'vitest';
import { readInventoryRows } from './inventory-rows.ts';
import { readSpreadsheetRows, type TableCell } from './spreadsheet-rows.ts';

function cellsOf(lines: readonly string[], sheet = '清单'): readonly TableCell[] {
  return lines.flatMap((line, row) => line.split(',').flatMap((text, column) => (text === '' ? [] : [{ sheet, cell: `${String.fromCharCode(65 + column)}${row + 1}`, row: row + 1, column: column + 1, text }])));
}

test('a row is an item; what is left empty is not known, and a valuation is in 万元 unless it says otherwise', () => {
  const { items, problems } = readInventoryRows(cellsOf(['类别,名称,编号,已授权或登记,用于主营业务,已质押,评估价值（万元）', '发明专利,一种存算一体单元,ZL202310000001.2,是,,否,3500', '数据资产,交易流水,,,,,0.35亿', ',,,,,,']));
  expect(problems).toEqual([]);
  expect(items.map(({ item }) => item)).toEqual([
    { kind: 'invention_patent', name: '一种存算一体单元', number: 'ZL202310000001.2', traits: { granted: true, pledged: false }, valuation: '35000000' },
    { kind: 'data', name: '交易流水', number: '', traits: {}, valuation: '35000000' },
  ]);
  expect(items[0]?.source).toEqual({ sheet: '清单', cell: 'B2', text: '一种存算一体单元' });
});

test('a list as a registry exports it is taken, and is no answer to a question', () => {
  const cells = cellsOf(['专利名称,专利号,专利类型,法律状态', '芯片散热壳,ZL202320000002.3,实用新型,实质审查']);
  expect(readInventoryRows(cells).items.map(({ item }) => item)).toEqual([{ kind: 'utility_model', name: '芯片散热壳', number: 'ZL202320000002.3', traits: { granted: false }, valuation: null }]);
  expect(readSpreadsheetRows(cells, [2025])).toEqual({ answers: [], problems: [], rows: 0 });
});

test('bad cells are named and good ones kept: an unreadable kind, a trait that is neither, an amount, the same item twice', () => {
  const { items, problems, rows } = readInventoryRows(cellsOf(['类别,名称,编号,已质押,评估价值（万元）', '专利,甲,,,', '商标,乙,,也许,', '商标,丙,,是,很多', '商标,丙,,否,', ',丁,,,']));
  expect(rows).toBe(5);
  expect(items.map(({ item }) => [item.name, item.traits, item.valuation])).toEqual([['乙', {}, null], ['丙', { pledged: true }, null]]);
  expect(problems.map(({ cell, code, params }) => [cell, code, params])).toEqual([['A2', 'asset-kind', {}], ['D3', 'not-yes-or-no', {}], ['E4', 'money-unreadable', {}], ['B5', 'given-twice', { cell: 'B4' }], ['B6', 'asset-kind', {}]]);
});

test('a table without a kind and a name holds no items', () => {
  expect(readInventoryRows(cellsOf(['代码,填写', 'employees_total,63']))).toEqual({ items: [], problems: [], rows: 0 });
});
