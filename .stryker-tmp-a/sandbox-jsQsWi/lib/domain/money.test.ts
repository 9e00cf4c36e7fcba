// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, yuanOf, type MoneyUnit } from './money.ts';

const thirtyFiveMillion = 35_000_000_00;

describe('parseMoney', () => {
  it.each([
    '3500万', '3500万元', '3,500万元', '0.35亿', '0.35億元', '¥35,000,000', '￥35,000,000.00', '３５００万', '３５，０００，０００',
    '3.5千万', '35百万', '人民币3500万元', 'RMB 35,000,000', 'CNY 35m', '35 million', '0.035bn', '35000000元', '3500w', '+3500万',
  ])('reads %s', (spelling) => {
    expect(parseMoney(spelling)).toEqual({ ok: true, value: thirtyFiveMillion });
  });

  it.each<[string, MoneyUnit, number]>([
    ['３５００', 'wan', thirtyFiveMillion],
    ['3500', 'yuan', 3_500_00],
    ['0.35', 'yi', thirtyFiveMillion],
    ['3500元', 'wan', 3_500_00],
    ['3500万', 'yi', thirtyFiveMillion],
    ['1亿2000万', 'yuan', 120_000_000_00],
    ['0', 'yi', 0],
    ['-0', 'yuan', 0],
    ['.5', 'wan', 5_000_00],
  ])('takes a bare number in the chosen unit and a spelled-out unit before it: %s in %s', (spelling, unit, fen) => {
    expect(parseMoney(spelling, unit)).toEqual({ ok: true, value: fen });
  });

  it.each(['-1,200', '(1,200)', '－１２００', '−1200', '¥-1200', '-¥1200'])('reads the negative %s', (spelling) => {
    expect(parseMoney(spelling)).toEqual({ ok: true, value: -1_200_00 });
  });

  it.each(['', '万', 'abc', '12,34', '1万2亿', '1.2.3', '--5', '3500美元', '12万万', '１２３x', '1e9', '0x10', '∞'])('refuses %j', (spelling) => {
    expect(parseMoney(spelling)).toEqual({ ok: false, failure: 'unreadable' });
  });

  it('refuses what is finer than a fen or too large, instead of rounding', () => {
    expect(parseMoney('1.001')).toEqual({ ok: false, failure: 'too-fine' });
    expect(parseMoney('0.0000001万')).toEqual({ ok: false, failure: 'too-fine' });
    expect(parseMoney('1.0010', 'wan')).toEqual({ ok: true, value: 10_010_00 });
    expect(parseMoney('90071992547409.91')).toEqual({ ok: true, value: Number.MAX_SAFE_INTEGER });
    expect(parseMoney('90071992547409.92')).toEqual({ ok: false, failure: 'too-large' });
    expect(parseMoney('9'.repeat(400))).toEqual({ ok: false, failure: 'too-large' });
  });

  it('gives back every amount from every spelling it prints', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom<MoneyUnit>('yuan', 'wan', 'yi'), (fen, unit) => {
        for (const spelling of [`${yuanOf(fen)}元`, formatMoney(fen, 'zh')]) {
          expect(parseMoney(spelling, unit)).toEqual({ ok: true, value: fen });
        }
        expect(parseMoney(formatMoney(fen, 'en'))).toEqual({ ok: true, value: fen });
        expect(parseMoney(yuanOf(fen))).toEqual({ ok: true, value: fen });
      }),
    );
  });

  it('never throws and never gives an unsafe integer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseMoney(text);
        if (read.ok) expect(Number.isSafeInteger(read.value)).toBe(true);
      }),
    );
  });
});

describe('formatMoney', () => {
  it.each([
    [thirtyFiveMillion, '3,500万元', 'CNY 35m'],
    [120_000_000_00, '1.2亿元', 'CNY 120m'],
    [45_001_000_000_00, '450.01亿元', 'CNY 45.001bn'],
    [123_456_789_12, '123,456,789.12元', 'CNY 123,456,789.12'],
    [-60_000_000_00, '-6,000万元', '-CNY 60m'],
    [0, '0元', 'CNY 0'],
    [5, '0.05元', 'CNY 0.05'],
  ])('prints %d fen exactly', (fen, zh, en) => {
    expect(formatMoney(fen, 'zh')).toBe(zh);
    expect(formatMoney(fen, 'en')).toBe(en);
  });
});
