// @ts-nocheck
import { expect, test } from 'vitest';
import { readWhatIf } from './what-if-form.ts';

test('money as people write it, counts with separators, the day', () => {
  expect(readWhatIf({ 'revenue.2025': '5亿', 'rd_expense.2025': '35,000,000元', employees_total: '1,200', asOf: '2024-04-30' })).toMatchObject({
    asOf: '2024-04-30',
    changes: { revenue: { 2025: '500000000' }, rd_expense: { 2025: '35000000' }, employees_total: 1200 },
    problems: {},
  });
});

test('an empty box moves nothing; what cannot be read is told at its place and moves nothing', () => {
  expect(readWhatIf({ 'revenue.2025': '', employees_total: 'many', 'rd_expense.2025': '-3', expected_market_cap: '12x', asOf: '2024-02-30' })).toEqual({
    asOf: null,
    changes: {},
    typed: { employees_total: 'many', 'rd_expense.2025': '-3', expected_market_cap: '12x' },
    problems: { employees_total: 'number-unreadable', 'rd_expense.2025': 'number-negative', expected_market_cap: 'money-unreadable', asOf: 'not-a-day' },
  });
});

test('what is no figure of the form is passed over', () => {
  expect(readWhatIf({ __proto__x: '1', 'revenue.last': '1', revenue: '1', 'employees_total.2025': '1', founded_on: '2020-01-01', rd_staff: ['1', '2'] }).changes).toEqual({});
});
