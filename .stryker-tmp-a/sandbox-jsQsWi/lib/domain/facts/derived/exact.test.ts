// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioFromPercent, ratioOf } from '../ratio.ts';
import { exactGrowthOverTwoYears, exactRatio } from './exact.ts';

const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });

describe('exactRatio', () => {
  it('agrees with ratioOf where both can answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
        expect(exactRatio(BigInt(a), BigInt(b))).toBe(ratioOf(a, b));
      }),
    );
  });
});

describe('exactGrowthOverTwoYears', () => {
  it('is 25% exactly from 64 to 100, and a hair off on either side', () => {
    const quarter = ratioFromPercent('25') as number;
    expect(exactGrowthOverTwoYears(64n, 100n)).toBe(quarter);
    expect(exactGrowthOverTwoYears(6_400_000_000n, 10_000_000_001n)).toBeGreaterThan(quarter);
    expect(exactGrowthOverTwoYears(6_400_000_000n, 9_999_999_999n)).toBeLessThan(quarter);
  });

  it('answers every threshold on the grid as the exact inequality last >= first · (1 + r)² does', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 3_000_000 }), (first, last, millionths) => {
        const exact = last * 10n ** 12n >= first * BigInt(1_000_000 + millionths) ** 2n;
        expect(exactGrowthOverTwoYears(first, last) >= 2 * millionths).toBe(exact);
      }),
    );
  });

  it('is -100% when nothing is left', () => expect(exactGrowthOverTwoYears(5n, 0n)).toBe(ratioFromPercent('-100')));
});
