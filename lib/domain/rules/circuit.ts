/**
 * Rules as a circuit: every distinct test once, every distinct group of them once, parts before the groups that use them.
 * Products that ask the same share the nodes, so a company is tested against a threshold once, however many products name it.
 * Verdicts, explanations, what-if, paths and portfolios all read the one circuit.
 */
import type { FactKey, Vocabulary } from '../facts/fact.ts';
import { checkLeaf, type CheckedLeaf, type Test, type View } from './criterion-test.ts';
import type { Fault } from './explanation.ts';
import type { LeafRule } from './rule.ts';
import { MAX_SET_OPTIONS, planSlot, rowOf, type Slot } from './slot.ts';
import { FAULTY_LEAF, UNKNOWN, type State } from './truth.ts';

/** Index of a node; its state stands at this index of a state array. */
export type NodeId = number;

export const GATES = ['all', 'any', 'at-least-of', 'not', 'when'] as const;
export type GateKind = (typeof GATES)[number];

/** Groups in an order in which parts come first; the parts of gate g are `parts[first[g]] .. parts[first[g + 1] - 1]`. */
export type Gates = {
  readonly node: Int32Array;
  readonly kind: Uint8Array;
  readonly count: Int32Array;
  readonly first: Int32Array;
  readonly parts: Int32Array;
  /** The gate of each node; -1 for tests and constants. */
  readonly ofNode: Int32Array;
};

/** Tests of all slots, slot by slot from `first[slot]` on: their node, their slot, and where their row of states begins in `table`. */
export type Tests = { readonly first: Int32Array; readonly node: Int32Array; readonly slot: Int32Array; readonly row: Int32Array; readonly table: Uint8Array };

export type Circuit = {
  readonly slots: readonly Slot[];
  readonly tests: Tests;
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

type OpenSlot = { readonly fact: FactKey; readonly view: View; readonly nodes: NodeId[]; readonly tests: Test[] };
type OpenGate = { readonly node: NodeId; readonly kind: number; readonly count: number; readonly parts: readonly NodeId[] };

/** Starts an empty circuit over a dictionary. */
export function circuitBuilder(vocabulary: Vocabulary): CircuitBuilder {
  const blank: State[] = [];
  const known = new Map<string, NodeId>();
  const slotIndex = new Map<string, number>();
  const slots: OpenSlot[] = [];
  const gates: OpenGate[] = [];

  const once = (key: string, state: State, add: (node: NodeId) => void): NodeId => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = blank.push(state) - 1;
    known.set(key, node);
    add(node);
    return node;
  };
  const constant = (state: State): NodeId => once(`constant ${state}`, state, () => {});
  const slotOf = (fact: FactKey, view: View, test: Test): number => {
    const key = isWideSet(fact, vocabulary) ? `${view} ${fact} ${testKey(test)}` : `${view} ${fact}`;
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
      const slot = slotOf(rule.fact, view, test);
      const node = once(`slot ${slot} ${testKey(test)}`, UNKNOWN, (added) => {
        slots[slot]?.nodes.push(added);
        slots[slot]?.tests.push(test);
      });
      return { node, slot, fault: null, unit };
    },
    gate(kind, parts, count = 0) {
      const ordered = kind === 'when' ? parts : parts.toSorted((a, b) => a - b);
      return once(`${kind} ${count} ${ordered.join(' ')}`, UNKNOWN, (node) => {
        gates.push({ node, kind: GATES.indexOf(kind), count, parts: ordered });
      });
    },
    finish() {
      const planned = slots.map(({ fact, view, nodes, tests }) => planSlot(fact, view, nodes, tests));
      return { slots: planned, tests: layTests(planned), gates: layGates(inLevels(gates), blank.length), blank: Uint8Array.from(blank) };
    },
  };
}

/** Whether the set has too many options for one code a combination. */
function isWideSet(fact: FactKey, { facts, derived }: Vocabulary): boolean {
  const shape = (facts.get(fact) ?? derived.get(fact))?.shape;
  return shape?.kind === 'set' && shape.options.length > MAX_SET_OPTIONS;
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

function layTests(slots: readonly Slot[]): Tests {
  const rows = slots.flatMap((slot, index) => slot.tests.map((test, at) => ({ node: slot.nodes[at] as NodeId, slot: index, states: rowOf(slot, test) })));
  let next = 0;
  const starts = rows.map(({ states }) => (next += states.length) - states.length);
  let tests = 0;
  return {
    first: Int32Array.from(slots, ({ nodes }) => (tests += nodes.length) - nodes.length),
    node: Int32Array.from(rows, ({ node }) => node),
    slot: Int32Array.from(rows, ({ slot }) => slot),
    row: Int32Array.from(starts),
    table: Uint8Array.from(rows.flatMap(({ states }) => states)),
  };
}

/** Parts before groups, and of those that do not rest on each other like beside like: a settling loop that repeats itself is quick. */
function inLevels(gates: readonly OpenGate[]): readonly OpenGate[] {
  const levels = new Map<NodeId, number>();
  for (const { node, parts } of gates) levels.set(node, parts.reduce((level, part) => Math.max(level, (levels.get(part) ?? -1) + 1), 0));
  const levelOf = ({ node }: OpenGate) => levels.get(node) as number;
  return gates.toSorted((a, b) => levelOf(a) - levelOf(b) || a.kind - b.kind || a.parts.length - b.parts.length);
}

function layGates(gates: readonly OpenGate[], nodes: number): Gates {
  const first = [0];
  for (const gate of gates) first.push((first.at(-1) ?? 0) + gate.parts.length);
  const parts = gates.flatMap((gate) => gate.parts);
  const ofNode = new Int32Array(nodes).fill(-1);
  gates.forEach(({ node }, gate) => {
    ofNode[node] = gate;
  });
  return {
    node: Int32Array.from(gates, ({ node }) => node),
    kind: Uint8Array.from(gates, ({ kind }) => kind),
    count: Int32Array.from(gates, ({ count }) => count),
    first: Int32Array.from(first),
    parts: Int32Array.from(parts),
    ofNode,
  };
}
