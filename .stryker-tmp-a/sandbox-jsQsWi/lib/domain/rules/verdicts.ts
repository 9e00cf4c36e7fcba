/**
 * Verdicts and nothing else, as fast as plain JavaScript goes: for screens of many companies and for "how many would it be".
 * A company's facts become codes, once each; what rules a product out by itself does so for all products together (`bars.ts`);
 * the groups of the rest are settled in order, without a call.
 */
// @ts-nocheck

import type { CalendarDate } from '../calendar.ts';
import { barsOf, raiseBars, type Bars } from './bars.ts';
import type { Circuit, NodeId } from './circuit.ts';
import { codeFacts, coderOf, type Coder, type FlatFacts } from './coder.ts';
import { ALL, ANY, MET, NOT, settleAtLeast, UNMET, WHEN, type State } from './truth.ts';

/** Some rules of a circuit made ready to be judged for one company after the other; not to be shared between threads. */
export type Judge = {
  readonly circuit: Circuit;
  readonly roots: Int32Array;
  /** The gates of root r, in the circuit's order: `gates[first[r]] .. gates[first[r + 1] - 1]`. */
  readonly first: Int32Array;
  readonly gates: Int32Array;
  readonly coder: Coder;
  readonly codes: Uint16Array;
  readonly bars: Bars;
  /** Scratch, by node; constants stay. */
  readonly states: Uint8Array;
};

/** Makes a judge of some rules of a circuit. */
export function judgeOf(circuit: Circuit, roots: readonly NodeId[]): Judge {
  const own = roots.map((root) => gatesBelow(circuit, root));
  let end = 0;
  const first = Int32Array.from([0, ...own.map(({ length }) => (end += length))]);
  const { slots, blank } = circuit;
  return { circuit, roots: Int32Array.from(roots), first, gates: Int32Array.from(own.flat()), coder: coderOf(slots), codes: new Uint16Array(slots.length), bars: barsOf(circuit, roots), states: blank.slice() };
}

/** The gates that a node rests on, its own included, parts before groups. */
export function gatesBelow({ gates }: Circuit, root: NodeId): readonly number[] {
  const needed = new Set<NodeId>([root]);
  const below: number[] = [];
  for (let gate = gates.node.length - 1; gate >= 0; gate--) {
    if (!needed.has(gates.node[gate] as NodeId)) continue;
    below.push(gate);
    for (const part of gates.parts.subarray(gates.first[gate], gates.first[gate + 1])) needed.add(part);
  }
  return below.reverse();
}

/** Writes the state of each root, in their order, into `into`. */
export function judgeCompany(judge: Judge, facts: FlatFacts, on: CalendarDate, into: Uint8Array): void {
  const { circuit, roots, first, codes, states } = judge;
  const { barred } = judge.bars;
  codeFacts(judge.coder, facts, on, codes);
  raiseBars(judge.bars, codes);
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at] as NodeId;
    if (((barred[at >> 5] as number) >>> (at & 31)) & 1) into[at] = UNMET;
    else if (first[at] === first[at + 1]) into[at] = testState(circuit, root, codes);
    else {
      settleBelow(circuit, judge.gates, first[at] as number, first[at + 1] as number, codes, states);
      into[at] = states[root] as State;
    }
  }
}

/** A rule of one criterion, or a broken one. */
function testState({ tests, blank }: Circuit, node: NodeId, codes: Uint16Array): State {
  const test = tests.node.indexOf(node);
  return test < 0 ? (blank[node] as State) : (tests.table[(tests.row[test] as number) + (codes[tests.slot[test] as number] as number)] as State);
}

function settleBelow({ gates, tests }: Circuit, own: Int32Array, from: number, to: number, codes: Uint16Array, states: Uint8Array): void {
  const { first, slot, row, parts, kind, node, count } = gates;
  const { table } = tests;
  for (let step = from; step < to; step++) {
    const gate = own[step] as number;
    const start = first[gate] as number;
    const end = first[gate + 1] as number;
    let or = 0;
    let and = 63;
    let able = 0;
    let sure = 0;
    let last = 0;
    for (let at = start; at < end; at++) {
      const source = slot[at] as number;
      last = (source >= 0 ? table[(row[at] as number) + (codes[source] as number)] : states[parts[at] as NodeId]) as State;
      or |= last;
      and &= last;
      able += last & 1;
      sure += last === MET ? 1 : 0;
    }
    const which = kind[gate] as number;
    let state: State;
    if (which === 0) state = ALL[or * 64 + and] as State;
    else if (which === 1) state = ANY[or * 64 + and] as State;
    else if (which === 3) state = NOT[last] as State;
    else if (which === 2) state = settleAtLeast(count[gate] as number, able, sure, or, and);
    else state = WHEN[conditionOf(slot, row, parts, start, table, codes, states) * 64 + last] as State;
    states[node[gate] as NodeId] = state;
  }
}

function conditionOf(slot: Int32Array, row: Int32Array, parts: Int32Array, at: number, table: Uint8Array, codes: Uint16Array, states: Uint8Array): State {
  const source = slot[at] as number;
  return (source >= 0 ? table[(row[at] as number) + (codes[source] as number)] : states[parts[at] as NodeId]) as State;
}
