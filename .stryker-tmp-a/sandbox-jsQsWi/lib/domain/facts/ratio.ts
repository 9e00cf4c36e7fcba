/**
 * Ratios as safe integers that compare exactly.
 *
 * A ratio x is held as 2 * floor(x * 1_000_000), plus 1 if anything was cut off. A threshold on the grid of
 * millionths is even, so `<`, `<=`, `=`, `>=`, `>` against it answer as for the exact x. The last bit is "sticky":
 * it says "a little more than", nothing else. 5% is 100_000.
 */
// @ts-nocheck

export type Ratio = number;

const SCALE = 1_000_000n;

/** The ratio of two integers of one unit; null where the denominator is not positive. */
export function ratioOf(numerator: number, denominator: number): Ratio | null {
  if (denominator <= 0) return null;
  const scaled = BigInt(numerator) * SCALE;
  const divisor = BigInt(denominator);
  let floor = scaled / divisor;
  const exact = floor * divisor === scaled;
  if (!exact && scaled < 0n) floor -= 1n;
  return Number(floor * 2n) + (exact ? 0 : 1);
}

/** The ratio of a percentage such as `12.5` or `"12.5"` with at most four decimals; null if it has more or is no number. */
export function ratioFromPercent(percent: string): Ratio | null {
  const parts = /^(-?)(\d{1,9})(?:\.(\d{1,4}))?$/.exec(percent);
  if (!parts) return null;
  const millionths = Number(parts[2]) * 10_000 + Number((parts[3] ?? '').padEnd(4, '0'));
  return (parts[1] ? -2 : 2) * millionths;
}

/** The ratio as a decimal percentage for display, cut (not rounded) to two decimals: `1499` hundredths become `14.99`. */
export function percentOf(ratio: Ratio): number {
  return Math.floor(ratio / 2 / 100) / 100;
}
