import type { FactKey } from '../facts/fact.ts';
import type { Circuit, Gates, NodeId } from './circuit.ts';
import type { CompiledCatalog } from './compile.ts';
import { settleGate } from './settle.ts';
import type { Code, Slot } from './slot.ts';
import type { State } from './truth.ts';

/** What has to be looked at again when a fact changes; with scratch, so not to be shared between threads. */
export type Dependents = {
  /** Slots that read the fact, directly or through a derived fact. */
  readonly slotsOf: ReadonlyMap<FactKey, readonly number[]>;
  /** The gates in which node n is a part: `gate[first[n]] .. gate[first[n + 1] - 1]`. */
  readonly above: { readonly first: Int32Array; readonly gate: Int32Array };
  /** 1 for nodes that are the rule of a product. */
  readonly isRoot: Uint8Array;
  /** Scratch: a bit for each gate that waits to be settled. */
  readonly waiting: Int32Array;
  /** Scratch: the nodes that changed and what each was before, in order: node, state, node, state ... */
  readonly journal: number[];
  /** Scratch: states by product. */
  readonly rootStates: Uint8Array;
};

/** Finds for every node of a catalog's circuit what rests on it. */
export function dependentsOf({ circuit, vocabulary, roots }: CompiledCatalog): Dependents {
  const { gates, blank, slots } = circuit;
  const isRoot = new Uint8Array(blank.length);
  for (const root of roots) if (root >= 0) isRoot[root] = 1;
  const slotsOf = new Map<FactKey, number[]>();
  slots.forEach(({ fact }, slot) => {
    for (const key of [fact, ...(vocabulary.derived.get(fact)?.inputs ?? [])]) slotsOf.set(key, [...(slotsOf.get(key) ?? []), slot]);
  });
  return { slotsOf, above: gatesAbove(gates, blank.length), isRoot, waiting: new Int32Array(Math.ceil(gates.node.length / 32)), journal: [], rootStates: new Uint8Array(roots.length) };
}

function gatesAbove({ first, parts, node }: Gates, nodes: number): Dependents['above'] {
  const above = Array.from({ length: nodes }, (): number[] => []);
  for (let gate = 0; gate < node.length; gate++) for (const part of parts.subarray(first[gate], first[gate + 1])) above[part]?.push(gate);
  let end = 0;
  return { first: Int32Array.from([0, ...above.map(({ length }) => (end += length))]), gate: Int32Array.from(above.flat()) };
}

/** Gives a slot another code and settles what that changes, and no more; each change goes into the journal. */
export function resettle(circuit: Circuit, dependents: Dependents, slot: number, code: Code, states: Uint8Array): void {
  const { slots, tests, gates } = circuit;
  const { waiting } = dependents;
  const { nodes } = slots[slot] as Slot;
  const first = tests.first[slot] as number;
  let changed = false;
  for (let at = 0; at < nodes.length; at++) {
    const state = tests.table[(tests.row[first + at] as number) + code] as State;
    if (put(dependents, nodes[at] as NodeId, state, states)) changed = true;
  }
  if (!changed) return;
  // What rests on a gate comes after it, so one walk through the waiting bits is enough.
  for (let word = 0; word < waiting.length; word++) {
    for (let bits = waiting[word] as number; bits !== 0; bits = waiting[word] as number) {
      waiting[word] = bits & (bits - 1);
      const gate = word * 32 + 31 - Math.clz32(bits & -bits);
      put(dependents, gates.node[gate] as NodeId, settleGate(gates, gate, states), states);
    }
  }
}

/** Gives a node its state; where that is another than before, everything that rests on it waits. */
function put({ above: { first, gate }, waiting, journal }: Dependents, node: NodeId, state: State, states: Uint8Array): boolean {
  const before = states[node] as State;
  if (before === state) return false;
  journal.push(node, before);
  states[node] = state;
  for (let at = first[node] as number; at < (first[node + 1] as number); at++) {
    const above = gate[at] as number;
    waiting[above >> 5] = (waiting[above >> 5] as number) | (1 << (above & 31));
  }
  return true;
}
