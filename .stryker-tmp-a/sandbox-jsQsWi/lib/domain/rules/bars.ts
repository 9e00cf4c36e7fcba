// @ts-nocheck
import type { Circuit, NodeId } from './circuit.ts';
import { UNMET } from './truth.ts';

/**
 * Which products a company's facts rule out at once: a rule that is an `all` is unmet as soon as one criterion of its own is.
 * For each code of each slot one bit a rule; word w of code c of slot s is at `w * codes + first[s] + c`.
 */
export type Bars = { readonly codes: number; readonly first: Int32Array; readonly masks: Int32Array; readonly barred: Int32Array };

/** Lays out the bars of some rules. */
export function barsOf({ slots, tests, gates }: Circuit, roots: readonly NodeId[]): Bars {
  const words = Math.ceil(roots.length / 32);
  let codes = 0;
  const first = Int32Array.from(slots, (slot) => (codes += slot.codes) - slot.codes);
  const masks = new Int32Array(codes * words);
  roots.forEach((root, at) => {
    const gate = gates.ofNode[root] as number;
    if (gate < 0 || gates.kind[gate] !== 0) return;
    for (let part = gates.first[gate] as number; part < (gates.first[gate + 1] as number); part++) {
      const slot = gates.slot[part] as number;
      for (let code = 0; code < (slots[slot]?.codes ?? 0); code++) {
        if (tests.table[(gates.row[part] as number) + code] !== UNMET) continue;
        const place = (at >> 5) * codes + (first[slot] as number) + code;
        masks[place] = (masks[place] as number) | (1 << (at & 31));
      }
    }
  });
  return { codes, first, masks, barred: new Int32Array(words) };
}

/** Puts up the bars for a company: bit r of `barred` is rule r. */
export function raiseBars({ codes: width, first, masks, barred }: Bars, codes: Uint16Array): void {
  for (let word = 0, base = 0; word < barred.length; word++, base += width) {
    let sum = 0;
    for (let slot = 0; slot < codes.length; slot++) sum |= masks[base + (first[slot] as number) + (codes[slot] as number)] as number;
    barred[word] = sum;
  }
}
