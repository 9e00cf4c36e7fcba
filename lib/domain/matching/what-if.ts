import type { FactKey } from '../facts/fact.ts';
import type { Sheet, SheetEntry } from '../facts/sheet.ts';
import type { NodeId } from '../rules/circuit.ts';
import type { CompiledCatalog } from '../rules/compile.ts';
import { resettle, type Dependents } from '../rules/dependents.ts';
import type { Verdict } from '../rules/explanation.ts';
import { codeOfEntry, type Reading } from '../rules/reading.ts';
import type { Slot } from '../rules/slot.ts';
import { verdictOf, type State } from '../rules/truth.ts';

/** A product whose verdict another answer would change. */
export type VerdictChange = { readonly product: string; readonly before: Verdict; readonly after: Verdict };

/**
 * The products whose verdict would be another if some facts changed; only what depends on them is settled again.
 * `after` is the sheet with the changes, on the same day; `changed` names the stated facts that differ. `before` is left as it is.
 */
export function verdictsIf(compiled: CompiledCatalog, dependents: Dependents, before: Reading, after: Sheet, changed: readonly FactKey[]): readonly VerdictChange[] {
  const { roots } = compiled;
  const { journal, isRoot, rootStates } = dependents;
  const { states } = before;
  journal.length = 0;
  let touched = false;
  try {
    for (const fact of changed) resettleFact(compiled, dependents, fact, after, states, null);
    for (let at = 0; at < journal.length; at += 2) if (isRoot[journal[at] as NodeId] === 1) touched = true;
    if (touched) for (let at = 0; at < roots.length; at++) rootStates[at] = states[roots[at] as NodeId] as State;
  } finally {
    // A fact that can not be read must not leave the company half changed.
    for (let at = journal.length - 2; at >= 0; at -= 2) states[journal[at] as NodeId] = journal[at + 1] as State;
  }
  return touched ? changesBetween(compiled, states, rootStates) : [];
}

/** The company as it would be, read again in part: for explanations of a what-if. */
export function rereadSheet(compiled: CompiledCatalog, dependents: Dependents, before: Reading, after: Sheet, changed: readonly FactKey[]): Reading {
  const states = before.states.slice();
  const entries = before.entries.slice();
  dependents.journal.length = 0;
  for (const fact of changed) resettleFact(compiled, dependents, fact, after, states, entries);
  return { on: before.on, entries, states };
}

/** The products whose verdict differs between two readings of one compiled catalog. */
export function verdictChanges(compiled: CompiledCatalog, before: Reading, after: Reading): readonly VerdictChange[] {
  return changesBetween(compiled, before.states, Uint8Array.from(compiled.roots, (root) => after.states[root] ?? 0));
}

function resettleFact({ circuit }: CompiledCatalog, dependents: Dependents, fact: FactKey, after: Sheet, states: Uint8Array, entries: SheetEntry[] | null): void {
  for (const slot of dependents.slotsOf.get(fact) ?? []) {
    const read = circuit.slots[slot] as Slot;
    const entry = after.read(read.fact);
    if (entries) entries[slot] = entry;
    resettle(circuit, dependents, slot, codeOfEntry(read, entry, after.on), states);
  }
}

/** `now` is by product, `before` by node. */
function changesBetween({ roots, products }: CompiledCatalog, before: Uint8Array, now: Uint8Array): readonly VerdictChange[] {
  const changes: VerdictChange[] = [];
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at] as NodeId;
    const was = before[root] as State;
    const is = now[at] as State;
    if (root < 0 || was === is || verdictOf(was) === verdictOf(is)) continue;
    changes.push({ product: products[at]?.product ?? '', before: verdictOf(was), after: verdictOf(is) });
  }
  return changes;
}
