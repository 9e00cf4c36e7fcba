import { expect, test } from 'vitest';
import { countWithin, daysForShare, spreadOf } from './spread.ts';

const SPREAD = spreadOf([{ days: 5, count: 1 }, { days: 0, count: 2 }, { days: 2, count: 4 }, { days: 0, count: 3 }]); // 0 0 0 0 0 2 2 2 2 5

test('the same days are added up, fewest first', () => expect(SPREAD).toEqual([{ days: 0, count: 5 }, { days: 2, count: 4 }, { days: 5, count: 1 }]));
test('the day by which half, nine in ten and all were done', () => expect([0.5, 0.9, 1].map((share) => daysForShare(SPREAD, share))).toEqual([0, 2, 5]));
test('of nothing there is no typical time', () => expect(daysForShare([], 0.5)).toBe(null));
test('how many were done within', () => expect([-1, 0, 1, 2, 9].map((days) => countWithin(SPREAD, days))).toEqual([0, 5, 5, 9, 10]));
