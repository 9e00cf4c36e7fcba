// @ts-nocheck
import type { FactKey } from '../facts/fact.ts';
import type { Sheet } from '../facts/sheet.ts';
import type { CompiledCatalog } from '../rules/compile.ts';
import type { Dependents } from '../rules/dependents.ts';
import type { Verdict } from '../rules/explanation.ts';
import { codeOfEntry, type Reading } from '../rules/reading.ts';
import { settleGate, settleSlot } from '../rules/settle.ts';
import { verdictOf, type State } from '../rules/truth.ts';

/** A product whose verdict another answer would change. */
export type VerdictChange = { readonly product: string; readonly before: Verdict; readonly after: Verdict };

/**
 * Reads a company again after some facts changed, settling only what depends on them.
 * `after` is the sheet with the changes, on the same day; `changed` names the stated facts that differ.
 */
export function rereadSheet(compiled: CompiledCatalog, dependents: Dependents, before: Reading, after: Sheet, changed: readonly FactKey[]): Reading {
  const { circuit } = compiled;
  const states = before.states.slice();
  const entries = before.entries.slice();
  for (const fact of changed) {
    for (const index of dependents.slotsOf.get(fact) ?? []) {
      const slot = circuit.slots[index];
      if (!slot) continue;
      const entry = after.read(slot.fact);
      entries[index] = entry;
      if (!settleSlot(circuit, index, codeOfEntry(slot, entry, before.on), states)) continue;
      const gates = dependents.gatesOf[index] as Int32Array;
      for (let at = 0; at < gates.length; at++) {
        const gate = gates[at] as number;
        states[circuit.gates.node[gate] as number] = settleGate(circuit.gates, gate, states);
      }
    }
  }
  return { on: before.on, entries, states };
}

/** The products whose verdict differs between two readings of one compiled catalog. */
export function verdictChanges(compiled: CompiledCatalog, before: Reading, after: Reading): readonly VerdictChange[] {
  const changes: VerdictChange[] = [];
  const { roots, products } = compiled;
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at] as number;
    if (root < 0 || before.states[root] === after.states[root]) continue;
    const was = verdictOf(before.states[root] as State);
    const is = verdictOf(after.states[root] as State);
    if (was !== is) changes.push({ product: products[at]?.product ?? '', before: was, after: is });
  }
  return changes;
}
