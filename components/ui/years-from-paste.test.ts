import { expect, test } from 'vitest';
import { yearsFromPaste } from './years-from-paste.ts';

const YEARS = [2025, 2024, 2023];

test('a row fills the years from the box pasted into', () => {
  expect(yearsFromPaste('3,500\t2,800\t1,200\r\n', YEARS, 2025)).toEqual({ 2025: '3,500', 2024: '2,800', 2023: '1,200' });
  expect(yearsFromPaste('2800\t1200', YEARS, 2024)).toEqual({ 2024: '2800', 2023: '1200' });
});

test('years above the figures say which is which', () => {
  expect(yearsFromPaste('2023年\t2024年\t2025年\n1\t2\t3', YEARS, 2025)).toEqual({ 2023: '1', 2024: '2', 2025: '3' });
  expect(yearsFromPaste('\tFY2022\tFY2023\n营业收入\t9\t8', YEARS, 2025)).toEqual({ 2023: '8' });
});

test('a label in front of the row is left out', () => {
  expect(yearsFromPaste('营业收入\t3500\t2800', YEARS, 2025)).toEqual({ 2025: '3500', 2024: '2800' });
});

test('an empty cell leaves its year as it was, more cells than years are left out', () => {
  expect(yearsFromPaste('1\t\t3\t4', YEARS, 2025)).toEqual({ 2025: '1', 2023: '3' });
});

test('a column is taken as a row, a single cell is pasted as usual', () => {
  expect(yearsFromPaste('1\n2\n3\n', YEARS, 2025)).toEqual({ 2025: '1', 2024: '2', 2023: '3' });
  expect(yearsFromPaste('3500', YEARS, 2025)).toBeNull();
});
