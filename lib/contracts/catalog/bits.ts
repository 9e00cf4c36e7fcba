/** A set of positions below a size, one bit each: sets of a whole catalog are cut and counted in microseconds. */
export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** What stands in all of these sets; at least one is given. */
export function inAll([first, ...others]: readonly [Bits, ...Bits[]]): Bits {
  const found = Uint32Array.from(first);
  for (const other of others) for (let word = 0; word < found.length; word += 1) found[word] = (found[word] ?? 0) & (other[word] ?? 0);
  return found;
}

/** What stands in any of these sets. */
export function inAny(size: number, sets: readonly Bits[]): Bits {
  const found = noBits(size);
  for (const set of sets) for (let word = 0; word < found.length; word += 1) found[word] = (found[word] ?? 0) | (set[word] ?? 0);
  return found;
}

/** How many positions stand in both sets. */
export function countInBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) count += ones((one[word] ?? 0) & (other[word] ?? 0));
  return count;
}

/** The positions of a set in order, `length` of them after the first `start`. */
export function positions(bits: Bits, start: number, length: number): readonly number[] {
  const found: number[] = [];
  let passed = 0;
  for (let word = 0; word < bits.length && found.length < length; word += 1) {
    for (let rest = bits[word] ?? 0; rest !== 0 && found.length < length; rest &= rest - 1) {
      if (passed >= start) found.push(word * 32 + 31 - Math.clz32(rest & -rest));
      passed += 1;
    }
  }
  return found;
}

/** Bits that are set in a word of 32. */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
