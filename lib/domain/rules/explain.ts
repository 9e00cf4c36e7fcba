import type { FactPath, FactValue } from '../facts/fact.ts';
import type { SheetEntry } from '../facts/sheet.ts';
import type { Circuit } from './circuit.ts';
import { distanceOf } from './criterion-test.ts';
import type { Evaluation, Explanation, Fault, LeafExplanation } from './explanation.ts';
import { placeOf, type EvidencePair } from './evidence-pair.ts';
import { evidenceShort } from './evidence-short.ts';
import type { Linked, LinkedGroup, LinkedLeaf, LinkedRef } from './link.ts';
import type { Reading } from './reading.ts';
import type { CalendarDate } from '../calendar.ts';
import { canBeMet, FAULTY_LEAF, isOpen, outcomeOf, verdictOf, type State } from './truth.ts';
import { look } from './slot.ts';

/** Says everything of one rule from a reading: verdict, tree, what is missing, which proof is short. */
export function explainRule(root: Linked, circuit: Circuit, reading: Reading, asOf: CalendarDate): Evaluation {
  const state = reading.states[root.node] as State;
  const missing: FactPath[] = [];
  // A rule that can only be unmet or not applicable is refused either way: no answer changes the verdict.
  const settled = !isOpen(state) || !canBeMet(state);
  const explanation = explain(root, isOpen(state) && settled ? 'wholly' : 'reason', { circuit, reading, pending: settled ? null : missing });
  return { verdict: verdictOf(state), asOf, explanation, missing, evidenceShort: evidenceShort(root, reading) };
}

/** `pending` collects what is missing while the verdict is open. */
type Scope = { readonly circuit: Circuit; readonly reading: Reading; readonly pending: FactPath[] | null };

/**
 * How a node stands to the verdict. `wholly`: it is open, yet what can still come out settles the group above it ("met or not
 * applicable" in a met `all`); then everything in it is part of the reason.
 */
export type Standing = 'none' | 'reason' | 'wholly';

function explain(linked: Linked, standing: Standing, scope: Scope): Explanation {
  if (linked.kind === 'leaf') return explainLeaf(linked, standing !== 'none', scope);
  return linked.kind === 'ref' ? explainRef(linked, standing, scope) : explainGroup(linked, standing, scope);
}

function explainGroup(group: LinkedGroup, standing: Standing, scope: Scope): Explanation {
  const { states } = scope.reading;
  const state = states[group.node] as State;
  const parts = new Array<Explanation>(group.parts.length);
  for (let at = 0; at < parts.length; at++) {
    const part = group.parts[at] as Linked;
    const reasons = group.reasons[at] as Uint8Array;
    const inherited = standing === 'reason' ? standingOf(reasons, state, states[part.node] as State) : standing;
    // A broken group is the reason itself; no answer within it can matter.
    parts[at] = explain(part, group.fault ? 'none' : inherited, scope);
  }
  return { path: group.path, outcome: outcomeOf(state), decisive: standing !== 'none', kind: group.kind, label: group.label, count: group.count, parts, fault: group.fault };
}

/** How a part stands to the verdict when its group is a reason for it. */
export function standingOf(reasons: Uint8Array, group: State, part: State): Standing {
  if (reasons[group * 64 + part] !== 1) return 'none';
  return isOpen(part) && !isOpen(group) ? 'wholly' : 'reason';
}

function explainRef(ref: LinkedRef, standing: Standing, scope: Scope): Explanation {
  const part = ref.part && explain(ref.part, standing, scope);
  const outcome = outcomeOf(scope.reading.states[ref.node] as State);
  return { path: ref.path, outcome, decisive: standing !== 'none', kind: 'ref', name: ref.name, label: ref.label, version: ref.version, part, fault: ref.fault };
}

/** Stands for the entry of a criterion that reads no fact. */
export const NOT_READ: SheetEntry = { value: null, missing: [], evidence: null, derivation: null, undefinedBecause: null };

function explainLeaf(leaf: LinkedLeaf, decisive: boolean, { circuit, reading, pending }: Scope): LeafExplanation {
  const { rule, path, unit, slot, gauge, evidence } = leaf;
  const entry = slot < 0 ? NOT_READ : (reading.entries[slot] as SheetEntry);
  const state = reading.states[leaf.node] as State;
  if (pending !== null && decisive) note(entry.missing, pending);
  const value = leaf.isAge ? ageOf(leaf, circuit, entry, reading.on) : entry.value;
  return {
    path,
    outcome: outcomeOf(state),
    decisive,
    kind: 'leaf',
    rule,
    value,
    missing: entry.missing,
    distance: gauge !== null && typeof value === 'number' ? distanceOf(gauge, value) : null,
    unit,
    evidence: evidence[placeOf(entry.evidence)] as EvidencePair,
    derivation: entry.derivation,
    fault: leaf.fault ?? (state === FAULTY_LEAF ? entryFault(leaf, entry) : null),
  };
}

/** Adds what is missing, each fact once. */
export function note(missing: readonly FactPath[], pending: FactPath[]): void {
  for (const fact of missing) if (!pending.includes(fact)) pending.push(fact);
}

/** For an age, the completed months or years are shown, not the day. */
export function ageOf(leaf: LinkedLeaf, circuit: Circuit, { value }: SheetEntry, on: CalendarDate): FactValue | null {
  return value === null ? null : (look(circuit.slots[leaf.slot]?.view ?? 'years', value, on) ?? null);
}

/** Faults that only the company's own facts show: a share of zero, a value of another shape. */
export function entryFault(leaf: LinkedLeaf, { undefinedBecause }: SheetEntry): Fault {
  if (undefinedBecause) return { code: 'division-by-zero', message: undefinedBecause.en };
  return { code: 'kind-mismatch', message: `The value of ${leaf.rule.fact} is not of the kind that the dictionary says` };
}
