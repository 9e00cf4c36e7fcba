// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { money, moneyOfYuan } from './money.ts';

describe('money', () => {
  it.each([
    [30_000_000_000, '3 亿元', '300 million yuan'],
    [100_000_000_000, '10 亿元', '1 billion yuan'],
    [150_000_000_000, '15 亿元', '1.5 billion yuan'],
    [5_000_000_000, '5,000 万元', '50 million yuan'],
    [1_200_000_000, '1,200 万元', '12 million yuan'],
    [850_000, '8,500 元', '8,500 yuan'],
    [0, '0 元', '0 yuan'],
    [1, '0.01 元', '0.01 yuan'],
    [-2_500_000_000, '-2,500 万元', '-25 million yuan'],
  ])('%i fen', (fen, zh, en) => {
    expect(money(fen, 'zh')).toBe(zh);
    expect(money(fen, 'en')).toBe(en);
  });

  it('takes a smaller unit rather than rounding, so that 299,999,999 yuan never reads as 3 亿', () => {
    expect(money(29_999_999_900, 'zh')).toBe('299,999,999 元');
    expect(money(29_999_999_900, 'en')).toBe('299,999,999 yuan');
    expect(money(29_999_000_000, 'zh')).toBe('29,999 万元');
  });

  it('has a short form for charts', () => {
    expect(money(30_000_000_000, 'zh', 'short')).toBe('3 亿');
    expect(money(30_000_000_000, 'en', 'short')).toBe('¥300M');
    expect(money(400_000_000_000, 'en', 'short')).toBe('¥4bn');
    expect(money(-2_500_000_000, 'en', 'short')).toBe('-¥25M');
  });

  it('reads yuan as they cross a wall, and refuses what is no amount', () => {
    expect(moneyOfYuan('5000000', 'zh')).toBe('500 万元');
    expect(moneyOfYuan('0.5', 'en')).toBe('0.5 yuan');
    expect(moneyOfYuan('-25000000', 'en')).toBe('-25 million yuan');
    expect(() => moneyOfYuan('5e6', 'en')).toThrow(/Not an amount/);
  });
});
