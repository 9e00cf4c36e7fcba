// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { readSpreadsheetRows, type TableCell } from './spreadsheet-rows.ts';

const YEARS = [2025, 2024, 2023];

/** Cells of a table written as text, `|` between columns. */
function table(lines: readonly string[], sheet = 'S'): TableCell[] {
  return lines.flatMap((line, row) =>
    line.split('|').flatMap((text, column) => (text.trim() === '' ? [] : [{ sheet, cell: `${String.fromCharCode(65 + column)}${row + 1}`, row: row + 1, column: column + 1, text: text.trim() }])),
  );
}

const valuesOf = (lines: readonly string[]) => Object.fromEntries(readSpreadsheetRows(table(lines), YEARS).answers.map(({ path, state, value }) => [path, state === 'known' ? value : state]));
const problemsOf = (lines: readonly string[]) => readSpreadsheetRows(table(lines), YEARS).problems.map(({ cell, text, code, path }) => [cell, text, code, path]);

describe('readSpreadsheetRows', () => {
  it('reads money as people write it, in the unit of the row where it is bare', () => {
    const head = 'key|answer|2025年度|FY 2024|2023|unit';
    expect(valuesOf([head, 'revenue||3500万|0.35亿|¥12,000,000.50|', 'rd_expense||１２００|350|(80)|万元', 'total_assets|1.2|||| 亿元'])).toEqual({
      'revenue.2025': '35000000', 'revenue.2024': '35000000', 'revenue.2023': '12000000.5', 'rd_expense.2025': '12000000', 'rd_expense.2024': '3500000', total_assets: '120000000',
    });
    expect(problemsOf([head, 'rd_expense|||| (80)|万元', 'total_assets|3|||| 担'])).toEqual([['E2', '(80)', 'number-negative', 'rd_expense.2023'], ['F3', '担', 'unit-unreadable', 'total_assets']]);
  });

  it('finds a question by key, by its short name or by its wording, in both languages', () => {
    expect(valuesOf(['项目|填写', '成立日期|2019年6月18日', 'Stage|种子期', '企业注册在哪里？|Pudong', '营业收入|'])).toEqual({ founded_on: '2019-06-18', company_stage: 'seed', registered_district: 'pudong' });
  });

  it('reads yes and no, lists, none and "don\'t know"; identity has no "don\'t know"', () => {
    expect(
      valuesOf(['代码|填写', 'ip_valuation_report|有', 'technology_contract_registered|NO', 'data_asset_registered_at_exchange|不清楚', 'pledgeable_ip_types|发明专利、Trade secret; design_patent', 'special_zones|无']),
    ).toEqual({ ip_valuation_report: true, technology_contract_registered: false, data_asset_registered_at_exchange: 'unknown', pledgeable_ip_types: ['invention_patent', 'design_patent', 'trade_secret'], special_zones: [] });
    expect(problemsOf(['key|answer', 'company_stage|不知道'])).toEqual([['B2', '不知道', 'answer-needed', 'company_stage']]);
  });

  it('names a bad cell by sheet, cell, text and reason, and keeps the good ones', () => {
    const lines = ['key|answer|2025|2022', 'software_copyrights|twelve', 'invention_patents_total|12', 'founded_on|31.02.2019', 'pledgeable_ip_types|发明专利，石油', 'revenue|5', 'no_such_fact|1', 'ip_valuation_report|maybe', 'rd_staff||7', 'invention_patents_total|13', 'revenue|||9', 'loan_to_deal_price|#DIV/0!', 'total_assets|0.123元'];
    expect(valuesOf(lines)).toEqual({ invention_patents_total: 12 });
    expect(problemsOf(lines)).toEqual([
      ['B2', 'twelve', 'number-unreadable', 'software_copyrights'],
      ['B4', '31.02.2019', 'day-unreadable', 'founded_on'],
      ['B5', '发明专利，石油', 'not-in-list', 'pledgeable_ip_types'],
      ['B6', '5', 'needs-year', 'revenue'],
      ['A7', 'no_such_fact', 'unknown-row', null],
      ['B8', 'maybe', 'not-yes-or-no', 'ip_valuation_report'],
      ['C9', '7', 'needs-no-year', 'rd_staff'],
      ['B10', '13', 'given-twice', 'invention_patents_total'],
      ['D11', '9', 'year-not-asked', 'revenue'],
      ['B12', '#DIV/0!', 'error-in-cell', 'loan_to_deal_price'],
      ['B13', '0.123元', 'money-too-fine', 'total_assets'],
    ]);
  });

  it('loses no cell: of any filled table, each answer cell is either taken or named', () => {
    const keys = [...VOCABULARY.facts.keys(), 'nonsense'];
    const texts = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('是', 'no', '12', '3500万', '12.5%', '2020-01-01', '不清楚', '无', '=1+1', '种子期', '1e5', '-3', '０'));
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(2, 3, 4, 5), texts), { minLength: 1, maxLength: 30, selector: ([key, column]) => `${key} ${column}` });
    fc.assert(
      fc.property(rows, (entries) => {
        const head = table(['key|answer|2025|2024|2023']);
        const filled = entries.filter(([, , text]) => text.trim() !== '');
        const cells = filled.flatMap(([key, column, text], index) => [
          { sheet: 'S', cell: `A${index + 2}`, row: index + 2, column: 1, text: key },
          { sheet: 'S', cell: `${'ABCDE'[column - 1]}${index + 2}`, row: index + 2, column, text: text.trim() },
        ]);
        const { answers, problems } = readSpreadsheetRows([...head, ...cells], YEARS);
        const told = [...answers.map(({ source }) => source.cell), ...problems.map(({ cell }) => cell)];
        // A row of an unknown question is named at its name; every other answer at its own cell, once.
        expect(told.map((cell) => cell.slice(1)).toSorted()).toEqual(filled.map((_, index) => String(index + 2)).toSorted());
      }),
    );
  });
});
