// @ts-nocheck
import type { Circuit, Gates, NodeId } from './circuit.ts';
import type { Code, Slot } from './slot.ts';
import { ALL, ANY, MET, NOT, settleAtLeast, WHEN, type State } from './truth.ts';

/** Settles every group from the states of its parts, in the circuit's order. */
export function settleGates(circuit: Circuit, states: Uint8Array): void {
  const { gates } = circuit;
  for (let gate = 0; gate < gates.node.length; gate++) states[gates.node[gate] as NodeId] = settleGate(gates, gate, states);
}

/** Settles the tests of one slot from its code; says whether any of them came out otherwise than before. */
export function settleSlot({ slots, tests }: Circuit, slot: number, code: Code, states: Uint8Array): boolean {
  const { nodes } = slots[slot] as Slot;
  const begin = tests.first[slot] as number;
  let changed = false;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as NodeId;
    const state = tests.table[(tests.row[begin + at] as number) + code] as State;
    if (states[node] === state) continue;
    states[node] = state;
    changed = true;
  }
  return changed;
}

/** The state of one group from those of its parts. */
export function settleGate(gates: Gates, gate: number, states: Uint8Array): State {
  const start = gates.first[gate] as number;
  const end = gates.first[gate + 1] as number;
  switch (gates.kind[gate]) {
    case 0:
      return ALL[gathered(gates.parts, start, end, states)] as State;
    case 1:
      return ANY[gathered(gates.parts, start, end, states)] as State;
    case 2:
      return counted(gates, gate, start, end, states);
    case 3:
      return NOT[states[gates.parts[start] as NodeId] as State] as State;
    default:
      return WHEN[(states[gates.parts[start] as NodeId] as State) * 64 + (states[gates.parts[start + 1] as NodeId] as State)] as State;
  }
}

function counted(gates: Gates, gate: number, start: number, end: number, states: Uint8Array): State {
  let able = 0;
  let sure = 0;
  let or = 0;
  let and = 63;
  for (let at = start; at < end; at++) {
    const state = states[gates.parts[at] as NodeId] as State;
    able += state & 1;
    sure += state === MET ? 1 : 0;
    or |= state;
    and &= state;
  }
  return settleAtLeast(gates.count[gate] as number, able, sure, or, and);
}

/** The OR of the parts' states times 64, plus their AND: the index into `ALL` and `ANY`. */
function gathered(parts: Int32Array, start: number, end: number, states: Uint8Array): number {
  let or = 0;
  let and = 63;
  for (let at = start; at < end; at++) {
    const state = states[parts[at] as NodeId] as State;
    or |= state;
    and &= state;
  }
  return or * 64 + and;
}
