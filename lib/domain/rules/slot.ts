import type { FactKey } from '../facts/fact.ts';
import type { NodeId } from './circuit.ts';
import type { Test, View } from './criterion-test.ts';
import { FAULTY_LEAF, MET, UNKNOWN, UNMET, type State } from './truth.ts';

/** A fact in one view, with all tests that are made of it laid out for one pass. */
export type Slot = { readonly fact: FactKey; readonly view: View; readonly nodes: Int32Array; readonly tests: readonly Test[]; readonly plan: Plan };

type Plan =
  | { readonly kind: 'range'; readonly low: Float64Array; readonly high: Float64Array }
  /** The states of all tests for each value that a test names, and for every other value. */
  | { readonly kind: 'listed'; readonly rows: ReadonlyMap<string | boolean, Uint8Array>; readonly other: Uint8Array }
  | { readonly kind: 'overlap' };

/** Lays out the tests of a slot; `nodes` are theirs, in the same order. */
export function planSlot(fact: FactKey, view: View, nodes: readonly NodeId[], tests: readonly Test[]): Slot {
  return { fact, view, nodes: Int32Array.from(nodes), tests, plan: planOf(view, tests) };
}

function planOf(view: View, tests: readonly Test[]): Plan {
  if (view === 'set') return { kind: 'overlap' };
  if (view !== 'flag' && view !== 'choice') {
    const ranges = tests.filter((test) => test.kind === 'range');
    return { kind: 'range', low: Float64Array.from(ranges, ({ low }) => low), high: Float64Array.from(ranges, ({ high }) => high) };
  }
  const named = new Set(tests.flatMap((test): (string | boolean)[] => (test.kind === 'member' ? [...test.of] : [true, false])));
  const row = (value: string | boolean | null) => Uint8Array.from(tests, (test) => (holds(test, value) ? MET : UNMET));
  return { kind: 'listed', rows: new Map([...named].map((value) => [value, row(value)])), other: row(null) };
}

/** Whether a value in the view of the test satisfies it. */
export function holds(test: Test, value: number | boolean | string | readonly string[] | null): boolean {
  switch (test.kind) {
    case 'range':
      return typeof value === 'number' && test.low <= value && value <= test.high;
    case 'is':
      return value === test.value;
    case 'member':
      return typeof value === 'string' && test.of.includes(value);
    case 'overlap': {
      const has = (option: string) => Array.isArray(value) && value.includes(option);
      return test.has === 'any' ? test.of.some(has) : test.has === 'every' ? test.of.every(has) : !test.of.some(has);
    }
  }
}

/** Settles every test of a slot from a value in its view. */
export function settleSlot(slot: Slot, value: number | boolean | string | readonly string[], states: Uint8Array): void {
  const { nodes, plan } = slot;
  if (plan.kind === 'range') {
    const number = value as number;
    for (let at = 0; at < nodes.length; at++) {
      states[nodes[at] as NodeId] = (plan.low[at] as number) <= number && number <= (plan.high[at] as number) ? MET : UNMET;
    }
    return;
  }
  if (plan.kind === 'listed') {
    const row = plan.rows.get(value as string | boolean) ?? plan.other;
    for (let at = 0; at < nodes.length; at++) states[nodes[at] as NodeId] = row[at] as State;
    return;
  }
  for (let at = 0; at < nodes.length; at++) states[nodes[at] as NodeId] = holds(slot.tests[at] as Test, value) ? MET : UNMET;
}

/** Leaves every test of a slot open: its fact is not known. */
export function leaveOpen(slot: Slot, states: Uint8Array): void {
  for (let at = 0; at < slot.nodes.length; at++) states[slot.nodes[at] as NodeId] = UNKNOWN;
}

/** Marks every test of a slot as faulty: its fact has no value that could be tested. */
export function markFaulty(slot: Slot, states: Uint8Array): void {
  for (let at = 0; at < slot.nodes.length; at++) states[slot.nodes[at] as NodeId] = FAULTY_LEAF;
}
