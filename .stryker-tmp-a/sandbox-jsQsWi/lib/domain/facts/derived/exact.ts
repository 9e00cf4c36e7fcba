// @ts-nocheck
import type { Ratio } from '../ratio.ts';

const SCALE = 1_000_000n;

/** The ratio of two integers of any size (denominator positive), on the sticky grid of `ratio.ts`. */
export function exactRatio(numerator: bigint, denominator: bigint): Ratio {
  const scaled = numerator * SCALE;
  let floor = scaled / denominator;
  const exact = floor * denominator === scaled;
  if (!exact && scaled < 0n) floor -= 1n;
  return Number(floor * 2n) + (exact ? 0 : 1);
}

/**
 * The growth rate r with (1 + r)² = last / first, on the sticky grid: floor(√(last/first) · 10⁶) - 10⁶ is
 * floor(√floor(last · 10¹² / first)) - 10⁶, so no root is ever rounded. `last` not negative, `first` positive.
 */
export function exactGrowthOverTwoYears(first: bigint, last: bigint): Ratio {
  const square = last * SCALE * SCALE;
  const root = integerRoot(square / first);
  return Number((root - SCALE) * 2n) + (root * root * first === square ? 0 : 1);
}

/** floor(√n) for n not negative, by Newton's method. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
