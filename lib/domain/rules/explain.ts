import { reaches, type EvidenceLevel } from '../facts/evidence.ts';
import type { FactPath, FactValue } from '../facts/fact.ts';
import type { SheetEntry } from '../facts/sheet.ts';
import type { Circuit } from './circuit.ts';
import { distanceOf } from './criterion-test.ts';
import { REASONS } from './decisive.ts';
import type { Evaluation, Explanation, Fault, LeafExplanation } from './explanation.ts';
import { evidenceShort } from './evidence-short.ts';
import type { Linked, LinkedGroup, LinkedLeaf, LinkedRef } from './link.ts';
import type { Reading } from './reading.ts';
import type { CalendarDate } from '../calendar.ts';
import { canBeMet, isOpen, outcomeOf, verdictOf, type State } from './truth.ts';
import { look } from './view.ts';

/** Says everything of one rule from a reading: verdict, tree, what is missing, which proof is short. */
export function explainRule(root: Linked, circuit: Circuit, reading: Reading, asOf: CalendarDate): Evaluation {
  const state = reading.states[root.node] as State;
  const missing: FactPath[] = [];
  // A rule that can only be unmet or not applicable is refused either way: no answer changes the verdict.
  const pending = isOpen(state) && canBeMet(state) ? missing : null;
  const explanation = explain(root, true, { circuit, reading, pending });
  return { verdict: verdictOf(state), asOf, explanation, missing, evidenceShort: evidenceShort(explanation) };
}

type Scope = { readonly circuit: Circuit; readonly reading: Reading; readonly pending: FactPath[] | null };

function explain(linked: Linked, decisive: boolean, scope: Scope): Explanation {
  if (linked.kind === 'leaf') return explainLeaf(linked, decisive, scope);
  return linked.kind === 'ref' ? explainRef(linked, decisive, scope) : explainGroup(linked, decisive, scope);
}

function explainGroup(group: LinkedGroup, decisive: boolean, scope: Scope): Explanation {
  const { states } = scope.reading;
  const state = states[group.node] as State;
  const parts: Explanation[] = [];
  for (let at = 0; at < group.parts.length; at++) {
    const part = group.parts[at] as Linked;
    const reason = REASONS[group.roles[at] ?? 'alone'][state * 64 + (states[part.node] as State)];
    parts.push(explain(part, decisive && reason === 1, scope));
  }
  return { path: group.path, outcome: outcomeOf(state), decisive, kind: group.kind, label: group.label, count: group.count, parts, fault: group.fault };
}

function explainRef(ref: LinkedRef, decisive: boolean, scope: Scope): Explanation {
  const part = ref.part && explain(ref.part, decisive, scope);
  const outcome = outcomeOf(scope.reading.states[ref.node] as State);
  return { path: ref.path, outcome, decisive, kind: 'ref', name: ref.name, label: ref.label, version: ref.version, part, fault: ref.fault };
}

const NOT_READ: SheetEntry = { value: null, missing: [], evidence: null, derivation: null, undefinedBecause: null };

function explainLeaf(leaf: LinkedLeaf, decisive: boolean, { circuit, reading, pending }: Scope): LeafExplanation {
  const { rule, path, unit } = leaf;
  const entry = reading.entries[leaf.slot] ?? NOT_READ;
  if (pending && decisive) for (const fact of entry.missing) if (!pending.includes(fact)) pending.push(fact);
  const value = shownValue(leaf, circuit, entry, reading.on);
  return {
    path,
    outcome: outcomeOf(reading.states[leaf.node] as State),
    decisive,
    kind: 'leaf',
    rule,
    value,
    missing: entry.missing,
    distance: typeof value === 'number' ? distanceOf(rule, value) : null,
    unit,
    evidence: evidenceOf(entry.evidence, rule.evidence ?? null),
    derivation: entry.derivation,
    fault: leaf.fault ?? entryFault(leaf, circuit, entry, reading.on),
  };
}

/** The fact's value as it stands; for an age, the completed months or years. */
function shownValue(leaf: LinkedLeaf, circuit: Circuit, entry: SheetEntry, on: CalendarDate): FactValue | null {
  if (entry.value === null || leaf.rule.kind !== 'age') return entry.value;
  return look(circuit.slots[leaf.slot]?.view ?? 'years', entry.value, on) ?? null;
}

function evidenceOf(held: EvidenceLevel | null, asked: EvidenceLevel | null): LeafExplanation['evidence'] {
  return { held, asked, enough: asked === null || (held !== null && reaches(held, asked)) };
}

/** Faults that only the company's own facts show: a share of zero, a value of another shape. */
function entryFault(leaf: LinkedLeaf, circuit: Circuit, entry: SheetEntry, on: CalendarDate): Fault | null {
  if (entry.value === null) return entry.undefinedBecause && { code: 'division-by-zero', message: entry.undefinedBecause.en };
  const view = circuit.slots[leaf.slot]?.view;
  if (view === undefined || look(view, entry.value, on) !== undefined) return null;
  return { code: 'kind-mismatch', message: `The value of ${leaf.rule.fact} is no ${view}` };
}
