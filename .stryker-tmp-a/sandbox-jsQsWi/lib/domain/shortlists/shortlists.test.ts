// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { day } from '../calendar.ts';
import { differingFirst } from './compare.ts';
import { changeItem } from './shortlist-item.ts';
import type { ShortlistItem } from './shortlist-item.ts';

const TODAY = day('2026-11-23');
const item = (more: Partial<ShortlistItem>): ShortlistItem => ({ state: 'considering', note: '', outcomeAmountFen: null, outcomeOn: null, ...more });
const codes = (wanted: ShortlistItem) => {
  const outcome = changeItem(wanted, TODAY);
  return outcome.ok ? [] : outcome.failure.kind === 'invalid' ? outcome.failure.problems.map((problem) => `${problem.field}:${problem.code}`) : [outcome.failure.kind];
};

describe('a saved product', () => {
  test('takes any state with a trimmed note', () => expect(changeItem(item({ state: 'applied', note: ' sent \n' }), TODAY)).toEqual({ ok: true, value: item({ state: 'applied', note: 'sent' }) }));
  test('a refusal needs its reason', () => expect(codes(item({ state: 'refused', note: ' ' }))).toEqual(['note:refusal-reason']));
  test('granted takes amount and day, today included', () => expect(codes(item({ state: 'granted', outcomeAmountFen: 1, outcomeOn: TODAY }))).toEqual([]));
  test('an outcome that is none yet', () => expect(codes(item({ state: 'applied', outcomeAmountFen: 5, outcomeOn: TODAY }))).toEqual(['outcomeAmount:outcome-not-granted', 'outcomeOn:outcome-too-early']));
  test('a day to come, no money, a fraction', () => {
    expect(codes(item({ state: 'granted', outcomeOn: day('2026-11-24') }))).toEqual(['outcomeOn:in-future']);
    expect(codes(item({ state: 'granted', outcomeAmountFen: 0 }))).toEqual(['outcomeAmount:positive']);
    expect(codes(item({ state: 'granted', outcomeAmountFen: 0.5 }))).toEqual(['outcomeAmount:positive']);
  });
  test('a note of 2001', () => expect(codes(item({ note: 'x'.repeat(2001) }))).toEqual(['note:too-long']));
});

test('rows that differ come first, each group in its order', () => {
  const rows = [{ key: 'a', cells: ['1', '1'] }, { key: 'b', cells: ['1', '2'] }, { key: 'c', cells: ['x', 'x'] }, { key: 'd', cells: ['', 'x'] }];
  expect(differingFirst(rows)).toEqual({ differing: [rows[1], rows[3]], equal: [rows[0], rows[2]] });
});
