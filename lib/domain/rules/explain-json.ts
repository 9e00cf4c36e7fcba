/**
 * Evaluations written as JSON text straight from a reading: byte for byte what `JSON.stringify` makes of the explained object,
 * without the object. What does not depend on the company is written once, what depends on one fact once for all its criteria.
 */
import type { CalendarDate } from '../calendar.ts';
import type { FactPath } from '../facts/fact.ts';
import type { SheetEntry } from '../facts/sheet.ts';
import type { Circuit } from './circuit.ts';
import { distanceOf } from './criterion-test.ts';
import { placeOf } from './evidence-pair.ts';
import { evidenceShort } from './evidence-short.ts';
import { ageOf, entryFault, NOT_READ, note, standingOf, type Standing } from './explain.ts';
import type { Linked, LinkedGroup, LinkedLeaf } from './link.ts';
import type { Reading } from './reading.ts';
import { canBeMet, FAULTY_LEAF, isOpen, outcomeOf, verdictOf, type State } from './truth.ts';

/** Writes evaluations of one compiled rule, or of many products that share a circuit. */
export type JsonWriter = (root: Linked, page: JsonPage, asOf: CalendarDate) => string;

/** A reading with the text of each entry, written when first needed. Make one for a company and use it for all its products. */
export type JsonPage = { readonly reading: Reading; readonly entries: (string | undefined)[] };

/** Opens a page for a reading. */
export function jsonPage(reading: Reading): JsonPage {
  return { reading, entries: new Array<string | undefined>(reading.entries.length) };
}

/** Makes a writer that keeps the unchanging text of every rule it has seen. */
export function jsonWriter(circuit: Circuit): JsonWriter {
  const prepared = new Map<Linked, Prepared>();
  return (root, page, asOf) => {
    const { states } = page.reading;
    const state = states[root.node] as State;
    const settled = !isOpen(state) || !canBeMet(state);
    const pen: Pen = { circuit, page, states, text: `{"verdict":"${verdictOf(state)}","asOf":"${asOf}","explanation":`, missing: [], isPending: !settled };
    const ready = prepared.get(root) ?? prepare(root);
    prepared.set(root, ready);
    write(ready, isOpen(state) && settled ? 'wholly' : 'reason', pen);
    return `${pen.text},"missing":${JSON.stringify(pen.missing)},"evidenceShort":${JSON.stringify(evidenceShort(root, page.reading))}}`;
  };
}

/** What is at hand while one evaluation is written; `missing` fills up on the way. */
type Pen = {
  readonly circuit: Circuit;
  readonly page: JsonPage;
  readonly states: Uint8Array;
  /** Grows piece by piece; the machine makes one string of the pieces when the text is first read. */
  text: string;
  readonly missing: FactPath[];
  readonly isPending: boolean;
};

function write(ready: Prepared, standing: Standing, pen: Pen): void {
  const { linked } = ready;
  if (linked.kind === 'leaf') return writeLeaf(ready, linked, standing, pen);
  pen.text += ready.start + toldOf(pen.states[linked.node] as State, standing) + ready.rest;
  if (linked.kind !== 'ref') writeParts(ready, linked, standing, pen);
  else if (ready.parts[0]) write(ready.parts[0], standing, pen);
  else pen.text += 'null';
  pen.text += ready.tail;
}

function writeParts({ parts }: Prepared, group: LinkedGroup, standing: Standing, pen: Pen): void {
  const { states } = pen;
  const own = states[group.node] as State;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Prepared;
    const inherited = standing === 'reason' ? standingOf(group.reasons[at] as Uint8Array, own, states[part.linked.node] as State) : standing;
    write(part, group.fault ? 'none' : inherited, pen);
  }
}

function writeLeaf(text: Prepared, leaf: LinkedLeaf, standing: Standing, pen: Pen): void {
  const { circuit, page, states } = pen;
  const entry = leaf.slot < 0 ? NOT_READ : (page.reading.entries[leaf.slot] as SheetEntry);
  const state = states[leaf.node] as State;
  if (pen.isPending && standing !== 'none') note(entry.missing, pen.missing);
  const value = leaf.isAge ? ageOf(leaf, circuit, entry, page.reading.on) : entry.value;
  const distance = leaf.gauge !== null && typeof value === 'number' ? String(distanceOf(leaf.gauge, value)) : 'null';
  const fault = leaf.fault ?? (state === FAULTY_LEAF ? entryFault(leaf, entry) : null);
  const told = leaf.isAge ? flat(JSON.stringify(value), missingText(entry)) : entryText(page, leaf.slot, entry);
  const place = placeOf(entry.evidence) * 2;
  pen.text += text.start + toldOf(state, standing) + text.rest + told + distance;
  if (fault === null && entry.derivation === null) pen.text += text.ends[place + 1] as string;
  else pen.text += `${text.ends[place] as string}${JSON.stringify(entry.derivation)},"fault":${JSON.stringify(fault)}}`;
}

/**
 * A node with its unchanging text: `start` up to the outcome, `rest` from there to the first thing that depends on the company's facts, a
 * criterion's `ends` by the proof held, each also for the usual case of neither derivation nor fault, a group's `tail`.
 */
type Prepared = { readonly linked: Linked; readonly start: string; readonly rest: string; readonly ends: readonly string[]; readonly tail: string; readonly parts: readonly Prepared[] };

/** One string in one piece of memory: a template would leave a tree of pieces that every joining has to climb. */
function flat(...pieces: readonly string[]): string {
  return pieces.join('');
}

/** The outcome and whether it is decisive, by state and then by that. */
const TOLD: readonly string[] = Array.from({ length: 64 }, (_, state) => [false, true].map((decisive) => flat(outcomeOf(state), '","decisive":', String(decisive)))).flat();

function toldOf(state: State, standing: Standing): string {
  return TOLD[state * 2 + (standing === 'none' ? 0 : 1)] as string;
}

/** `before` is the comma that parts a node from the one before it. */
function prepare(linked: Linked, before = ''): Prepared {
  const { path, fault } = linked;
  const start = flat(before, '{"path":"', path, '","outcome":"');
  const tail = flat(linked.kind === 'leaf' || linked.kind === 'ref' ? '' : ']', ',"fault":', JSON.stringify(fault), '}');
  if (linked.kind === 'leaf') {
    const ends = linked.evidence.flatMap((pair) => {
      const end = flat(',"unit":', JSON.stringify(linked.unit), ',"evidence":', JSON.stringify(pair), ',"derivation":');
      return [end, flat(end, 'null,"fault":null}')];
    });
    return { linked, start, rest: flat(',"kind":"leaf","rule":', JSON.stringify(linked.rule), ',"value":'), ends, tail, parts: [] };
  }
  const label = JSON.stringify(linked.label);
  if (linked.kind === 'ref') {
    const rest = flat(',"kind":"ref","name":', JSON.stringify(linked.name), ',"label":', label, ',"version":', JSON.stringify(linked.version), ',"part":');
    return { linked, start, rest, ends: [], tail, parts: linked.part ? [prepare(linked.part)] : [] };
  }
  return { linked, start, rest: flat(',"kind":"', linked.kind, '","label":', label, ',"count":', String(linked.count), ',"parts":['), ends: [], tail, parts: linked.parts.map((part, at) => prepare(part, at > 0 ? ',' : '')) };
}

const NONE_MISSING = ',"missing":[],"distance":';

function missingText({ missing }: SheetEntry): string {
  return missing.length === 0 ? NONE_MISSING : flat(',"missing":', JSON.stringify(missing), ',"distance":');
}

/** The value, what is missing for it, and the name of what comes next. */
function entryText(page: JsonPage, slot: number, entry: SheetEntry): string {
  const before = page.entries[slot];
  if (before !== undefined) return before;
  const { value } = entry;
  const text = flat(typeof value === 'string' || typeof value === 'object' ? JSON.stringify(value) : String(value), missingText(entry));
  if (slot >= 0) page.entries[slot] = text;
  return text;
}
