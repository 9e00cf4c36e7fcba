// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { placeName, placesWords } from './place-words.ts';
import { amountWords, tenorWords } from './amount-words.ts';

describe('places', () => {
  it('are named, from country to zone', () => {
    expect(placeName('CN', 'zh')).toBe('全国');
    expect(placeName('CN-31:LINGANG', 'zh')).toBe('临港新片区');
    expect(placeName('CN-31:PUDONG', 'en')).toBe('Pudong');
    expect(placeName('CN-31:ZHANGJIANG-SC', 'zh')).toBe('张江科学城');
    expect(placeName('CN-31:ZHANGJIANG-HNZ', 'zh')).toBe('张江高新技术产业开发区');
    expect(placeName('CN-31:DALINGHAOWAN', 'en')).toBe('Da Ling Hao Wan');
  });
  it('are counted when there are many', () => {
    expect(placesWords(['CN-31', 'CN-11', 'CN-12', 'CN-50'], 'zh')).toBe('上海、北京、天津等 4 处');
    expect(placesWords(['CN-31', 'CN-11', 'CN-12', 'CN-50'], 'en')).toBe('Shanghai, Beijing, Tianjin and 1 more');
  });
});

describe('amounts', () => {
  it('tell a cap from a case', () => {
    expect(amountWords({ max: '5000000', basis: 'rule' }, 'zh')).toBe('最高 500 万元');
    expect(amountWords({ max: '400000000', basis: 'case' }, 'en')).toBe('400 million yuan in a known case (not a cap)');
    expect(amountWords(null, 'zh')).toBeNull();
    expect(tenorWords(24, 'en')).toBe('2 years');
    expect(tenorWords(18, 'zh')).toBe('期限 18 个月');
  });
});
