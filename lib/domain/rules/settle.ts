import type { Circuit, Gates, NodeId } from './circuit.ts';
import type { Code } from './slot.ts';
import { ALL, ANY, MET, NOT, settleAtLeast, WHEN, type State } from './truth.ts';

/** Settles every test from the code of its slot, then every group. */
export function settleCodes(circuit: Circuit, codes: Uint16Array, states: Uint8Array): void {
  const { node, row, slot, table } = circuit.tests;
  for (let test = 0; test < node.length; test++) states[node[test] as NodeId] = table[(row[test] as number) + (codes[slot[test] as number] as Code)] as State;
  settleGates(circuit, states);
}

/** Settles every group from the states of its parts, in the circuit's order. */
export function settleGates(circuit: Circuit, states: Uint8Array): void {
  const { gates } = circuit;
  for (let gate = 0; gate < gates.node.length; gate++) states[gates.node[gate] as NodeId] = settleGate(gates, gate, states);
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
