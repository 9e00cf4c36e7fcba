// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { ratioFromPercent, ratioOf } from '@/lib/domain/facts/ratio.ts';
import { percent, percentagePoints } from './percent.ts';

const of = (text: string): number => ratioFromPercent(text) ?? Number.NaN;

describe('percent', () => {
  it('shows exact percentages to four decimals and cuts the others to two', () => {
    expect(percent(of('15'))).toBe('15%');
    expect(percent(of('12.5'))).toBe('12.5%');
    expect(percent(of('0.0005'))).toBe('0.0005%');
    expect(percent(ratioOf(1, 3) ?? 0)).toBe('33.33%');
    expect(percent(ratioOf(2, 3) ?? 0)).toBe('66.66%');
  });

  it('never shows 15% for a value that is under it', () => {
    expect(percent(ratioOf(149_999_999, 1_000_000_000) ?? 0)).toBe('14.99%');
  });
});

describe('percentagePoints', () => {
  it('rounds a shortfall up and cuts what is to spare', () => {
    expect(percentagePoints(of('13.5') - of('15'), 'zh')).toBe('1.5 个百分点');
    expect(percentagePoints((ratioOf(1, 3) ?? 0) - of('40'), 'en')).toBe('6.67 percentage points');
    expect(percentagePoints((ratioOf(2, 3) ?? 0) - of('60'), 'en')).toBe('6.66 percentage points');
    expect(percentagePoints(of('14') - of('15'), 'en')).toBe('1 percentage point');
  });

  it('tells a distance too small to show', () => {
    expect(percentagePoints((ratioOf(149_999_999, 1_000_000_000) ?? 0) - of('15'), 'zh')).toBe('不到 0.01 个百分点');
  });
});
