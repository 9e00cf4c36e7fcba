/** A figure that looks as if it was written in another unit than its neighbours, and what it would be without the slip. */
export type UnitSlip = { readonly year: number; readonly factor: 'too-large' | 'too-small'; readonly instead: number };

const SLIP = 10_000;

/**
 * Finds the year whose amount (fen) is some ten thousand times above or below the others' middle one: the slip between 元
 * and 万元. Between 2,000 and 50,000 times counts as a slip; one year alone says nothing. It is asked about, never refused.
 */
export function findUnitSlip(amounts: Readonly<Record<number, number>>): UnitSlip | null {
  const known = Object.entries(amounts)
    .map(([year, amount]) => ({ year: Number(year), amount }))
    .filter((each) => each.amount !== 0);
  if (known.length < 2) return null;
  for (const { year, amount } of known.toSorted((one, other) => other.year - one.year)) {
    const others = known.filter((each) => each.year !== year).map((each) => Math.abs(each.amount)).toSorted((one, other) => one - other);
    const middle = others[Math.floor((others.length - 1) / 2)] ?? 0;
    const size = Math.abs(amount);
    if (isSlip(size, middle) && size % SLIP === 0) return { year, factor: 'too-large', instead: amount / SLIP };
    if (isSlip(middle, size) && Number.isSafeInteger(amount * SLIP)) return { year, factor: 'too-small', instead: amount * SLIP };
  }
  return null;
}

function isSlip(large: number, small: number): boolean {
  return small > 0 && large >= small * 2_000 && large <= small * 50_000;
}
