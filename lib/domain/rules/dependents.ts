import type { FactKey, Vocabulary } from '../facts/fact.ts';
import type { Circuit } from './circuit.ts';

/** What has to be looked at again when a fact changes. */
export type Dependents = {
  /** Slots that read the fact, directly or through a derived fact. */
  readonly slotsOf: ReadonlyMap<FactKey, readonly number[]>;
  /** For each slot, the gates its tests can reach, parts before groups. */
  readonly gatesOf: readonly Int32Array[];
};

/** Follows every slot of a circuit to the gates that depend on it. */
export function dependentsOf(circuit: Circuit, vocabulary: Vocabulary): Dependents {
  return { slotsOf: slotsByFact(circuit, vocabulary), gatesOf: circuit.slots.map(({ nodes }) => reachedFrom(circuit, nodes)) };
}

function slotsByFact(circuit: Circuit, vocabulary: Vocabulary): ReadonlyMap<FactKey, readonly number[]> {
  const slotsOf = new Map<FactKey, number[]>();
  circuit.slots.forEach(({ fact }, slot) => {
    for (const key of [fact, ...(vocabulary.derived.get(fact)?.inputs ?? [])]) {
      const slots = slotsOf.get(key);
      if (slots) slots.push(slot);
      else slotsOf.set(key, [slot]);
    }
  });
  return slotsOf;
}

function reachedFrom({ gates, blank }: Circuit, nodes: Int32Array): Int32Array {
  const touched = new Uint8Array(blank.length);
  for (const node of nodes) touched[node] = 1;
  const reached: number[] = [];
  for (let gate = 0; gate < gates.node.length; gate++) {
    const parts = gates.parts.subarray(gates.first[gate], gates.first[gate + 1]);
    if (!parts.some((part) => touched[part] === 1)) continue;
    touched[gates.node[gate] as number] = 1;
    reached.push(gate);
  }
  return Int32Array.from(reached);
}
