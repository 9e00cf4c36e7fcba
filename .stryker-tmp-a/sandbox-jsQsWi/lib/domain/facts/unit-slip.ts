/** A figure that looks as if it was written in another unit than its neighbours, and what it would be without the slip. */
// @ts-nocheck

export type UnitSlip = { readonly year: number; readonly factor: 'too-large' | 'too-small'; readonly instead: number };

const SLIP = 10_000;

/**
 * Finds the year whose amount (fen) is some ten thousand times above or below every other: the slip between 元 and 万元.
 * Between 2,000 and 50,000 times counts as a slip; one year alone says nothing, and of two the larger is asked about,
 * since an amount in 元 typed into a box of 万元 is the usual slip. Asked about, never refused.
 */
export function findUnitSlip(amounts: Readonly<Record<number, number>>): UnitSlip | null {
  const known = Object.entries(amounts)
    .map(([year, amount]) => ({ year: Number(year), amount }))
    .filter((each) => each.amount !== 0)
    .toSorted((one, other) => other.year - one.year);
  if (known.length < 2) return null;
  const large = known.find((each) => each.amount % SLIP === 0 && others(each).every((other) => isSlip(each.amount, other.amount)));
  if (large) return { year: large.year, factor: 'too-large', instead: large.amount / SLIP };
  const small = known.find((each) => Number.isSafeInteger(each.amount * SLIP) && others(each).every((other) => isSlip(other.amount, each.amount)));
  return small ? { year: small.year, factor: 'too-small', instead: small.amount * SLIP } : null;

  function others(one: { readonly year: number }) {
    return known.filter((each) => each.year !== one.year);
  }
}

function isSlip(large: number, small: number): boolean {
  return Math.abs(large) >= Math.abs(small) * 2_000 && Math.abs(large) <= Math.abs(small) * 50_000;
}
