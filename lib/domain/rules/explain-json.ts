/**
 * Evaluations written as JSON text straight from a reading: byte for byte what `JSON.stringify` makes of the explained object,
 * without the object. What does not depend on the company is written once, what depends on one fact once for all its criteria.
 */
import type { CalendarDate } from '../calendar.ts';
import type { FactPath } from '../facts/fact.ts';
import type { SheetEntry } from '../facts/sheet.ts';
import type { Circuit } from './circuit.ts';
import { distanceOf } from './criterion-test.ts';
import { evidenceFor } from './evidence-pair.ts';
import { helpsAlone } from './evidence-short.ts';
import { ageOf, entryFault, NOT_READ, note, standingOf, type Standing } from './explain.ts';
import type { Linked, LinkedGroup, LinkedLeaf, LinkedRef } from './link.ts';
import type { Reading } from './reading.ts';
import { canBeMet, FAULTY_LEAF, isOpen, outcomeOf, verdictOf, type State } from './truth.ts';

/** Writes evaluations of one compiled rule, or of many products that share a circuit. */
export type JsonWriter = (root: Linked, page: JsonPage, asOf: CalendarDate) => string;

/** A reading with the text of each entry, written when first needed. Make one for a company and use it for all its products. */
export type JsonPage = { readonly reading: Reading; readonly entries: (EntryText | undefined)[] };
type EntryText = { readonly value: string; readonly missing: string; readonly tail: string };

/** Opens a page for a reading. */
export function jsonPage(reading: Reading): JsonPage {
  return { reading, entries: new Array<EntryText | undefined>(reading.entries.length) };
}

/** Makes a writer that keeps the unchanging text of every rule it has seen. */
export function jsonWriter(circuit: Circuit): JsonWriter {
  const fixed = new Map<Linked, readonly [head: string, middle: string, tail: string]>();
  const fixedOf = (linked: Linked) => {
    const before = fixed.get(linked);
    if (before) return before;
    const text = linked.kind === 'leaf' ? leafText(linked) : linked.kind === 'ref' ? refText(linked) : groupText(linked);
    fixed.set(linked, text);
    return text;
  };

  return (root, page, asOf) => {
    const { reading } = page;
    const state = reading.states[root.node] as State;
    const missing: FactPath[] = [];
    const short: string[] = [];
    const settled = !isOpen(state) || !canBeMet(state);
    const pending = settled ? null : missing;

    const write = (linked: Linked, standing: Standing, wanted: boolean): string => {
      if (linked.kind === 'leaf') return writeLeaf(linked, standing, wanted);
      const [head, middle, tail] = fixedOf(linked);
      const outcome = outcomeOf(reading.states[linked.node] as State);
      const body = linked.kind === 'ref' ? (linked.part ? write(linked.part, standing, wanted) : 'null') : writeParts(linked, standing, wanted);
      return `${head}${outcome}","decisive":${standing !== 'none'}${middle}${body}${tail}`;
    };
    const writeParts = (group: LinkedGroup, standing: Standing, wanted: boolean): string => {
      const own = reading.states[group.node] as State;
      const helps = wanted ? 'met' : 'unmet';
      const outcome = outcomeOf(own);
      const before = short.length;
      let proven = 0;
      let text = '';
      for (let at = 0; at < group.parts.length; at++) {
        const part = group.parts[at] as Linked;
        const partState = reading.states[part.node] as State;
        const inherited = standing === 'reason' ? standingOf(group.roles[at] ?? 'alone', own, partState) : standing;
        const mark = short.length;
        text += at === 0 ? '' : ',';
        text += write(part, group.fault ? 'none' : inherited, group.kind === 'not' ? !wanted : wanted);
        if (group.kind === 'when' && (at === 0 || outcome === 'not-applicable')) short.length = mark;
        if (outcomeOf(partState) === helps && short.length === mark) proven += 1;
      }
      if (group.kind !== 'not' && group.kind !== 'when' && outcome === helps && proven >= helpsAlone(group.kind, group.count, group.parts.length, wanted)) short.length = before;
      return text;
    };
    const writeLeaf = (leaf: LinkedLeaf, standing: Standing, wanted: boolean): string => {
      const [head, middle, tail] = fixedOf(leaf);
      const entry = leaf.slot < 0 ? NOT_READ : (reading.entries[leaf.slot] as SheetEntry);
      const own = reading.states[leaf.node] as State;
      const outcome = outcomeOf(own);
      if (pending !== null && standing !== 'none') note(entry.missing, pending);
      const evidence = evidenceFor(entry.evidence, leaf.rule.evidence ?? null);
      if (!evidence.enough && outcome === (wanted ? 'met' : 'unmet')) short.push(leaf.path);
      const text = entryText(page, leaf.slot, entry);
      const value = leaf.rule.kind === 'age' ? ageOf(leaf, circuit, entry, reading.on) : entry.value;
      const shown = leaf.rule.kind === 'age' ? JSON.stringify(value) : text.value;
      const distance = typeof value === 'number' ? distanceOf(leaf.rule, value) : null;
      const fault = leaf.fault ?? (own === FAULTY_LEAF ? entryFault(leaf, entry) : null);
      return `${head}${outcome}","decisive":${standing !== 'none'}${middle}${shown}${text.missing}${distance}${tail}${EVIDENCE.get(evidence) ?? ''}${text.tail}${fault === null ? 'null' : JSON.stringify(fault)}}`;
    };

    const explanation = write(root, isOpen(state) && settled ? 'wholly' : 'reason', true);
    return `{"verdict":"${verdictOf(state)}","asOf":"${asOf}","explanation":${explanation},"missing":${JSON.stringify(missing)},"evidenceShort":${JSON.stringify(short)}}`;
  };
}

/** The 25 pairs as text; they are shared objects, so they can be looked up as such. */
const LEVELS = [null, 'declared', 'document', 'audited', 'verified'] as const;
const EVIDENCE = new Map(LEVELS.flatMap((asked) => LEVELS.map((held) => [evidenceFor(held, asked), JSON.stringify(evidenceFor(held, asked))])));

function entryText(page: JsonPage, slot: number, entry: SheetEntry): EntryText {
  const before = page.entries[slot];
  if (before) return before;
  const text = { value: JSON.stringify(entry.value), missing: `,"missing":${JSON.stringify(entry.missing)},"distance":`, tail: `,"derivation":${JSON.stringify(entry.derivation)},"fault":` };
  if (slot >= 0) page.entries[slot] = text;
  return text;
}

function leafText({ path, rule, unit }: LinkedLeaf): readonly [string, string, string] {
  return [`{"path":"${path}","outcome":"`, `,"kind":"leaf","rule":${JSON.stringify(rule)},"value":`, `,"unit":${JSON.stringify(unit)},"evidence":`];
}

function groupText({ path, kind, label, count, fault }: LinkedGroup): readonly [string, string, string] {
  return [`{"path":"${path}","outcome":"`, `,"kind":"${kind}","label":${JSON.stringify(label)},"count":${count},"parts":[`, `],"fault":${JSON.stringify(fault)}}`];
}

function refText({ path, name, label, version, fault }: LinkedRef): readonly [string, string, string] {
  return [`{"path":"${path}","outcome":"`, `,"kind":"ref","name":${JSON.stringify(name)},"label":${JSON.stringify(label)},"version":${JSON.stringify(version)},"part":`, `,"fault":${JSON.stringify(fault)}}`];
}
