// @ts-nocheck
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnitSlip } from './unit-slip.ts';

const WAN_IN_FEN = 1_000_000;

test('35 million written as 350 billion is asked about', () => {
  expect(findUnitSlip({ 2025: 35_000_000 * WAN_IN_FEN, 2024: 2_800 * WAN_IN_FEN, 2023: 2_100 * WAN_IN_FEN })).toEqual({ year: 2025, factor: 'too-large', instead: 3_500 * WAN_IN_FEN });
});

test('an amount in 元 read as 万元 the other way round', () => {
  expect(findUnitSlip({ 2025: 3_500 * 100, 2024: 2_800 * WAN_IN_FEN, 2023: 2_100 * WAN_IN_FEN })).toEqual({ year: 2025, factor: 'too-small', instead: 3_500 * WAN_IN_FEN });
});

test('the odd one out is asked about wherever it stands; of two, the larger', () => {
  expect(findUnitSlip({ 2025: 3_500 * WAN_IN_FEN, 2024: 2_800 * WAN_IN_FEN, 2023: 2_100 * 100 })).toEqual({ year: 2023, factor: 'too-small', instead: 2_100 * WAN_IN_FEN });
  expect(findUnitSlip({ 2025: 900 * WAN_IN_FEN, 2024: 12_000_000 * WAN_IN_FEN })).toEqual({ year: 2024, factor: 'too-large', instead: 1_200 * WAN_IN_FEN });
});

test('steep but honest growth is not', () => {
  expect(findUnitSlip({ 2025: 30_000 * WAN_IN_FEN, 2024: 1_200 * WAN_IN_FEN, 2023: 20 * WAN_IN_FEN })).toBeNull();
});

test('one year alone, and years of nothing, say nothing', () => {
  expect(findUnitSlip({ 2025: 5 })).toBeNull();
  expect(findUnitSlip({ 2025: 350_000_000 * WAN_IN_FEN, 2024: 0, 2023: 0 })).toBeNull();
  expect(findUnitSlip({})).toBeNull();
});

test('2,000 slips of ten thousand among years of one size are all found, in the right year', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 900_000 }), { minLength: 2, maxLength: 2 }), fc.integer({ min: 0, max: 2 }), fc.boolean(), (wan, at, loss) => {
      const [one = 0, other = 0] = wan;
      fc.pre(one < other * 4 && other < one * 4);
      const amounts = [one, other];
      amounts.splice(at, 0, Math.round((one + other) / 2));
      const written = amounts.map((amount, index) => (index === at ? amount * 10_000 * (loss ? -1 : 1) : amount) * WAN_IN_FEN);
      fc.pre(written.every(Number.isSafeInteger));
      expect(findUnitSlip({ 2025: written[0] ?? 0, 2024: written[1] ?? 0, 2023: written[2] ?? 0 })).toEqual({ year: 2025 - at, factor: 'too-large', instead: (amounts[at] ?? 0) * WAN_IN_FEN * (loss ? -1 : 1) });
    }),
    { numRuns: 2_000 },
  );
});
