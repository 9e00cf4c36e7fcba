import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInBoth, inAll, inAny, noBits, positions, setBit, type Bits } from './bits.ts';

const SIZE = 200;
const some = fc.uniqueArray(fc.nat(SIZE - 1)).map((members) => new Set(members));

function bitsOf(members: ReadonlySet<number>): Bits {
  const bits = noBits(SIZE);
  for (const member of members) setBit(bits, member);
  return bits;
}
const inOrder = (members: Iterable<number>) => [...members].toSorted((a, b) => a - b);

describe('sets of positions', () => {
  it('are cut, joined and counted as sets are', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [one, two, three] = [bitsOf(a), bitsOf(b), bitsOf(c)];
        expect(positions(inAll([one, two, three]), 0, SIZE)).toEqual(inOrder([...a].filter((each) => b.has(each) && c.has(each))));
        expect(positions(inAny(SIZE, [one, two]), 0, SIZE)).toEqual(inOrder(new Set([...a, ...b])));
        expect(countInBoth(one, two)).toBe([...a].filter((each) => b.has(each)).length);
      }),
    );
  });

  it('are read a page at a time', () => {
    fc.assert(fc.property(some, fc.nat(SIZE), fc.nat(40), (members, start, length) => {
      expect(positions(bitsOf(members), start, length)).toEqual(inOrder(members).slice(start, start + length));
    }));
  });

  it('leaves the given sets as they are', () => {
    const one = bitsOf(new Set([1, 2]));
    inAll([one, bitsOf(new Set([2]))]);
    expect(positions(one, 0, SIZE)).toEqual([1, 2]);
  });
});
