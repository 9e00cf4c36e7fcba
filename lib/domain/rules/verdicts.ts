import type { CalendarDate } from '../calendar.ts';
import type { Circuit, NodeId } from './circuit.ts';
import type { FlatFacts } from './columns.ts';
import { codeOf, type Code, type Slot } from './slot.ts';
import { ALL, ANY, MET, NOT, settleAtLeast, UNMET, WHEN, type State } from './truth.ts';

/** Judges by a circuit without explaining: each slot is coded once, each group is left as soon as it is settled. */
export type Judge = (facts: FlatFacts, on: CalendarDate, into: Uint8Array) => void;

/** Makes a judge of some rules of a circuit; it writes the state of each root into `into`. */
export function judgeOf(circuit: Circuit, roots: readonly NodeId[]): Judge {
  const { slots, tests: { table }, gates: { kind, first, parts, slot, row, ofNode, count }, blank } = circuit;
  const codes = new Uint16Array(slots.length);
  const facts = slots.map(({ fact }) => fact);
  const testOf = new Map(Array.from(circuit.tests.node, (node, test) => [node, test]));

  const partState = (at: number): State => {
    const source = slot[at] as number;
    if (source >= 0) return table[(row[at] as number) + (codes[source] as Code)] as State;
    return nodeState(parts[at] as NodeId);
  };
  const nodeState = (node: NodeId): State => {
    const gate = ofNode[node] as number;
    return gate < 0 ? (blank[node] as State) : gateState(gate);
  };
  const gateState = (gate: number): State => {
    const start = first[gate] as number;
    const end = first[gate + 1] as number;
    const which = kind[gate] as number;
    if (which === 3) return NOT[partState(start)] as State;
    if (which === 4) return WHEN[partState(start) * 64 + partState(start + 1)] as State;
    if (which === 2) return counted(gate, start, end);
    const settled = which === 0 ? UNMET : MET;
    let or = 0;
    let and = 63;
    for (let at = start; at < end; at++) {
      const state = partState(at);
      if (state === settled) return state;
      or |= state;
      and &= state;
    }
    return (which === 0 ? ALL : ANY)[or * 64 + and] as State;
  };
  const counted = (gate: number, start: number, end: number): State => {
    let able = 0;
    let sure = 0;
    let or = 0;
    let and = 63;
    for (let at = start; at < end; at++) {
      const state = partState(at);
      able += state & 1;
      sure += state === MET ? 1 : 0;
      or |= state;
      and &= state;
    }
    return settleAtLeast(count[gate] as number, able, sure, or, and);
  };
  const rootState = (root: NodeId): State => {
    const test = testOf.get(root);
    if (test === undefined) return nodeState(root);
    return table[(circuit.tests.row[test] as number) + (codes[circuit.tests.slot[test] as number] as Code)] as State;
  };

  const bars = barsOf(circuit, roots);
  return (flat, on, into) => {
    bars.barred.fill(0);
    for (let at = 0; at < facts.length; at++) {
      const code = codeOf(slots[at] as Slot, flat[facts[at] as string], on);
      codes[at] = code;
      bar(bars, at, code);
    }
    for (let at = 0; at < roots.length; at++) {
      into[at] = ((bars.barred[at >> 5] as number) >>> (at & 31)) & 1 ? UNMET : rootState(roots[at] as NodeId);
    }
  };
}

/**
 * For each code of each slot, which roots it settles at once: a root that is an `all` is unmet as soon as one criterion
 * of its own is. One bit a root; the words of code c of slot s begin at `(first[s] + c) * words`.
 */
type Bars = { readonly words: number; readonly first: Int32Array; readonly masks: Int32Array; readonly barred: Int32Array };

function barsOf({ slots, tests, gates }: Circuit, roots: readonly NodeId[]): Bars {
  const words = Math.ceil(roots.length / 32);
  let next = 0;
  const first = Int32Array.from(slots, ({ codes }) => (next += codes) - codes);
  const masks = new Int32Array(next * words);
  roots.forEach((root, at) => {
    const gate = gates.ofNode[root] as number;
    if (gates.kind[gate] !== 0) return;
    for (let part = gates.first[gate] as number; part < (gates.first[gate + 1] as number); part++) {
      const slot = gates.slot[part] as number;
      for (let code = 0; code < (slots[slot]?.codes ?? 0); code++) {
        if (tests.table[(gates.row[part] as number) + code] !== UNMET) continue;
        const word = ((first[slot] as number) + code) * words + (at >> 5);
        masks[word] = (masks[word] as number) | (1 << (at & 31));
      }
    }
  });
  return { words, first, masks, barred: new Int32Array(words) };
}

function bar({ words, first, masks, barred }: Bars, slot: number, code: Code): void {
  const start = ((first[slot] as number) + code) * words;
  for (let word = 0; word < words; word++) barred[word] = (barred[word] as number) | (masks[start + word] as number);
}
