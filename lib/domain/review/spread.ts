/** How often each number of days came up. */
export type Spread = readonly { readonly days: number; readonly count: number }[];

/** Adds up counts of the same number of days, fewest days first. */
export function spreadOf(counted: Spread): Spread {
  const sums = new Map<number, number>();
  for (const { days, count } of counted) sums.set(days, (sums.get(days) ?? 0) + count);
  return [...sums].map(([days, count]) => ({ days, count })).toSorted((a, b) => a.days - b.days);
}

/** The fewest days within which at least `share` of all came; null where there is nothing. */
export function daysForShare(spread: Spread, share: number): number | null {
  const total = spread.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  for (const { days, count } of spread) {
    reached += count;
    if (reached >= total * share) return days;
  }
  return null;
}

/** How many came within that many days. */
export function countWithin(spread: Spread, days: number): number {
  return spread.reduce((sum, each) => (each.days <= days ? sum + each.count : sum), 0);
}
