/**
 * Rules as a circuit: every distinct test once, every distinct group of them once, parts before the groups that use them.
 * Products that ask the same share the nodes, so a company is tested against a threshold once, however many products name it.
 * Verdicts, explanations, what-if and portfolios all read the one circuit.
 */
import type { FactKey, Vocabulary } from '../facts/fact.ts';
import { checkLeaf, type CheckedLeaf, type Test, type View } from './criterion-test.ts';
import type { Fault } from './explanation.ts';
import type { LeafRule } from './rule.ts';
import { planSlot, type Slot } from './slot.ts';
import { FAULTY_LEAF, UNKNOWN, type State } from './truth.ts';

/** Index of a node; its state stands at this index of a state array. */
export type NodeId = number;

export const GATES = ['all', 'any', 'at-least-of', 'not', 'when'] as const;
export type GateKind = (typeof GATES)[number];

/** Groups in an order in which parts come first; `parts` of gate g are `parts[first[g]] .. parts[first[g + 1] - 1]`. */
export type Gates = {
  readonly node: Int32Array;
  readonly kind: Uint8Array;
  readonly count: Int32Array;
  readonly first: Int32Array;
  readonly parts: Int32Array;
};

export type Circuit = {
  readonly slots: readonly Slot[];
  readonly gates: Gates;
  /** States before anything is known: constants in place, the rest open. Copy, then settle. */
  readonly blank: Uint8Array;
};

/** What linking a leaf gives: its node and, unless it is faulty, the slot that it reads. */
export type LeafNode = { readonly node: NodeId; readonly slot: number; readonly fault: Fault | null; readonly unit: CheckedLeaf['unit'] };

export type CircuitBuilder = {
  readonly leaf: (rule: LeafRule) => LeafNode;
  readonly gate: (kind: GateKind, parts: readonly NodeId[], count?: number) => NodeId;
  readonly constant: (state: State) => NodeId;
  readonly finish: () => Circuit;
};

/** Starts an empty circuit over a dictionary. */
export function circuitBuilder(vocabulary: Vocabulary): CircuitBuilder {
  const blank: State[] = [];
  const known = new Map<string, NodeId>();
  const slotIndex = new Map<string, number>();
  const slots: { fact: FactKey; view: View; nodes: NodeId[]; tests: Test[] }[] = [];
  const gates: { node: NodeId; kind: number; count: number; parts: readonly NodeId[] }[] = [];

  const once = (key: string, state: State, add: (node: NodeId) => void): NodeId => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = blank.push(state) - 1;
    known.set(key, node);
    add(node);
    return node;
  };
  const constant = (state: State): NodeId => once(`constant ${state}`, state, () => {});
  const slotOf = (fact: FactKey, view: View): number => {
    const key = `${view} ${fact}`;
    const before = slotIndex.get(key);
    if (before !== undefined) return before;
    const slot = slots.push({ fact, view, nodes: [], tests: [] }) - 1;
    slotIndex.set(key, slot);
    return slot;
  };

  return {
    constant,
    leaf(rule) {
      const checked = checkLeaf(rule, vocabulary);
      if (!checked.ok) return { node: constant(FAULTY_LEAF), slot: -1, fault: checked.failure, unit: null };
      const { view, test, unit } = checked.value;
      const slot = slotOf(rule.fact, view);
      const node = once(`slot ${slot} ${testKey(test)}`, UNKNOWN, (added) => {
        slots[slot]?.nodes.push(added);
        slots[slot]?.tests.push(test);
      });
      return { node, slot, fault: null, unit };
    },
    gate(kind, parts, count = 0) {
      const ordered = kind === 'when' ? parts : parts.toSorted((a, b) => a - b);
      return once(`${kind} ${count} ${ordered.join(' ')}`, UNKNOWN, (node) => gates.push({ node, kind: GATES.indexOf(kind), count, parts: ordered }));
    },
    finish: () => ({ slots: slots.map(({ fact, view, nodes, tests }) => planSlot(fact, view, nodes, tests)), gates: pack(gates), blank: Uint8Array.from(blank) }),
  };
}

function testKey(test: Test): string {
  switch (test.kind) {
    case 'range':
      return `${test.low} ${test.high}`;
    case 'is':
      return String(test.value);
    case 'member':
      return JSON.stringify(test.of.toSorted());
    case 'overlap':
      return `${test.has} ${JSON.stringify(test.of.toSorted())}`;
  }
}

function pack(gates: readonly { node: NodeId; kind: number; count: number; parts: readonly NodeId[] }[]): Gates {
  const first = [0];
  for (const gate of gates) first.push((first.at(-1) ?? 0) + gate.parts.length);
  return {
    node: Int32Array.from(gates, ({ node }) => node),
    kind: Uint8Array.from(gates, ({ kind }) => kind),
    count: Int32Array.from(gates, ({ count }) => count),
    first: Int32Array.from(first),
    parts: Int32Array.from(gates.flatMap(({ parts }) => parts)),
  };
}
