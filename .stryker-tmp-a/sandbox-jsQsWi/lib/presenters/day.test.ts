// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import { dateWords, dayOfPrecision, dayWords, forceWords } from './day.ts';

describe('days', () => {
  it('writes a day in both languages', () => {
    expect(dayWords(day('2024-04-30'), 'zh')).toBe('2024年4月30日');
    expect(dayWords(day('2024-04-30'), 'en')).toBe('30 April 2024');
  });

  it('is as exact as the source and no more', () => {
    expect(dateWords('2024', 'en')).toBe('2024');
    expect(dateWords('2024-04', 'zh')).toBe('2024年4月');
    expect(dateWords('2024-04', 'en')).toBe('April 2024');
    expect(dateWords('after the 2024 revision', 'en')).toBe('after the 2024 revision');
    expect(dayOfPrecision(day('2020-03-01'), 'month', 'en')).toBe('March 2020');
  });

  it('includes the last day: a range up to but excluding the 30th ends on the 29th', () => {
    expect(forceWords({ from: day('2022-12-30'), to: day('2024-04-30') }, 'zh')).toBe('2022年12月30日至2024年4月29日');
    expect(forceWords({ from: day('2024-04-30'), to: null }, 'en')).toBe('from 30 April 2024');
    expect(forceWords({ from: null, to: day('2024-01-01') }, 'en')).toBe('until 31 December 2023');
    expect(forceWords({ from: null, to: null }, 'zh')).toBe('起止日期未注明');
  });
});
