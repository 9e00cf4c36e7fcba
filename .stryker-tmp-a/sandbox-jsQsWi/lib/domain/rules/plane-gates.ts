// @ts-nocheck
import type { Circuit, Gates, NodeId } from './circuit.ts';
import { canBeMet, canBeNeutral, canBeUnmet, hasFault, type State } from './truth.ts';

/** The possible outcomes of every node for a run of words: plane of node n, word i at `n * width + i`. */
export type Planes = { readonly width: number; readonly met: Int32Array; readonly unmet: Int32Array; readonly neutral: Int32Array; readonly fault: Int32Array };

/** Which nodes can be not applicable, and which can carry a fault, for any company; the rest take the short way. */
export type Marks = { readonly neutral: Uint8Array; readonly fault: Uint8Array };

/** Planes for a circuit, constants filled in. */
export function blankPlanes({ blank }: Circuit, width: number, marks: Marks): Planes {
  const size = blank.length * width;
  const any = (flags: Uint8Array) => (flags.includes(1) ? size : 0);
  const planes: Planes = { width, met: new Int32Array(size), unmet: new Int32Array(size), neutral: new Int32Array(any(marks.neutral)), fault: new Int32Array(any(marks.fault)) };
  blank.forEach((state: State, node) => {
    const [from, to] = [node * width, node * width + width];
    if (canBeMet(state)) planes.met.fill(-1, from, to);
    if (canBeUnmet(state)) planes.unmet.fill(-1, from, to);
    if (canBeNeutral(state)) planes.neutral.fill(-1, from, to);
    if (hasFault(state)) planes.fault.fill(-1, from, to);
  });
  return planes;
}

/** Marks what can be not applicable or faulty, given the tests that are faulty for some company. */
export function marksOf({ gates, blank }: Circuit, faultyTests: Iterable<NodeId>): Marks {
  const marks = { neutral: Uint8Array.from(blank, (state) => Number(canBeNeutral(state))), fault: Uint8Array.from(blank, (state) => Number(hasFault(state))) };
  for (const node of faultyTests) marks.fault[node] = 1;
  for (let gate = 0; gate < gates.node.length; gate++) {
    const node = gates.node[gate] as NodeId;
    const parts = gates.parts.subarray(gates.first[gate], gates.first[gate + 1]);
    marks.neutral[node] = Number(gates.kind[gate] === 4 || parts.some((part) => marks.neutral[part] === 1));
    marks.fault[node] = Number(parts.some((part) => marks.fault[part] === 1));
  }
  return marks;
}

/** Settles every gate for the first `span` words: the truth tables of `truth.ts`, 32 companies at a time. */
export function settlePlanes({ gates }: Circuit, planes: Planes, marks: Marks, span: number): void {
  for (let gate = 0; gate < gates.node.length; gate++) {
    const node = gates.node[gate] as NodeId;
    if (marks.neutral[node] === 1 || marks.fault[node] === 1) settleWide(gates, gate, planes, marks, span);
    else settleNarrow(gates, gate, planes, span);
  }
}

/** A gate whose parts are met, unmet or unknown and nothing else. */
function settleNarrow(gates: Gates, gate: number, { width, met, unmet }: Planes, span: number): void {
  const [first, end] = [gates.first[gate] as number, gates.first[gate + 1] as number];
  const base = (gates.node[gate] as NodeId) * width;
  const kind = gates.kind[gate] as number;
  if (kind === 3) return swap(base, (gates.parts[first] as NodeId) * width, span, met, unmet);
  if (kind === 2) return count(gates, gate, width, span, met, unmet);
  const [joined, either] = kind === 0 ? [met, unmet] : [unmet, met];
  const start = (gates.parts[first] as NodeId) * width;
  for (let i = 0; i < span; i++) {
    joined[base + i] = joined[start + i] as number;
    either[base + i] = either[start + i] as number;
  }
  for (let at = first + 1; at < end; at++) {
    const part = (gates.parts[at] as NodeId) * width;
    for (let i = 0; i < span; i++) {
      joined[base + i] = (joined[base + i] as number) & (joined[part + i] as number);
      either[base + i] = (either[base + i] as number) | (either[part + i] as number);
    }
  }
}

function swap(base: number, part: number, span: number, met: Int32Array, unmet: Int32Array): void {
  for (let i = 0; i < span; i++) {
    met[base + i] = unmet[part + i] as number;
    unmet[base + i] = met[part + i] as number;
  }
}

/** At least k: running planes "at least j so far", once for what can be met and once for what is sure to be. */
function count(gates: Gates, gate: number, width: number, span: number, met: Int32Array, unmet: Int32Array): void {
  const wanted = gates.count[gate] as number;
  const base = (gates.node[gate] as NodeId) * width;
  const able = new Int32Array(wanted + 1);
  const sure = new Int32Array(wanted + 1);
  for (let i = 0; i < span; i++) {
    able.fill(0).fill(-1, 0, 1);
    sure.fill(0).fill(-1, 0, 1);
    for (let at = gates.first[gate] as number; at < (gates.first[gate + 1] as number); at++) {
      const part = (gates.parts[at] as NodeId) * width + i;
      tally(able, met[part] as number);
      tally(sure, ~(unmet[part] as number));
    }
    met[base + i] = able[wanted] as number;
    unmet[base + i] = ~(sure[wanted] as number);
  }
}

function tally(reached: Int32Array, plane: number): void {
  for (let j = reached.length - 1; j > 0; j--) reached[j] = (reached[j] as number) | ((reached[j - 1] as number) & plane);
}

/** A gate that may be not applicable or faulty. */
function settleWide(gates: Gates, gate: number, planes: Planes, marks: Marks, span: number): void {
  const { width } = planes;
  const node = gates.node[gate] as NodeId;
  const parts = gates.parts.subarray(gates.first[gate], gates.first[gate + 1]);
  for (let i = 0; i < span; i++) {
    const words = Array.from(parts, (part): Word => ({
      met: planes.met[part * width + i] as number,
      unmet: planes.unmet[part * width + i] as number,
      neutral: marks.neutral[part] === 1 ? (planes.neutral[part * width + i] as number) : 0,
      fault: marks.fault[part] === 1 ? (planes.fault[part * width + i] as number) : 0,
    }));
    const word = settleWord(gates.kind[gate] as number, gates.count[gate] as number, words);
    const at = node * width + i;
    planes.met[at] = word.met;
    planes.unmet[at] = word.unmet;
    if (marks.neutral[node] === 1) planes.neutral[at] = word.neutral;
    if (marks.fault[node] === 1) planes.fault[at] = word.fault & ((word.met & word.unmet) | (word.met & word.neutral) | (word.unmet & word.neutral));
  }
}

type Word = { readonly met: number; readonly unmet: number; readonly neutral: number; readonly fault: number };

function settleWord(kind: number, wanted: number, parts: readonly Word[]): Word {
  const or = (pick: (word: Word) => number) => parts.reduce((sum, word) => sum | pick(word), 0);
  const and = (pick: (word: Word) => number) => parts.reduce((sum, word) => sum & pick(word), -1);
  const [first, second] = parts as [Word, Word];
  const shared = { neutral: and(({ neutral }) => neutral), fault: or(({ fault }) => fault) };
  const [anyMet, anyUnmet] = [or(({ met }) => met), or(({ unmet }) => unmet)];
  switch (kind) {
    case 0:
      return { met: anyMet & and(({ met, neutral }) => met | neutral), unmet: anyUnmet, ...shared };
    case 1:
      return { met: anyMet, unmet: anyUnmet & and(({ unmet, neutral }) => unmet | neutral), ...shared };
    case 2: {
      const able = atLeast(wanted, parts.map(({ met }) => met));
      const short = ~atLeast(wanted, parts.map(({ met, unmet, neutral }) => met & ~unmet & ~neutral));
      return { met: able, unmet: short & (wanted > 1 ? anyUnmet | anyMet : anyUnmet), ...shared };
    }
    case 3:
      return { met: first.unmet, unmet: first.met, neutral: first.neutral, fault: first.fault };
    default:
      return { met: first.met & second.met, unmet: first.met & second.unmet, neutral: first.unmet | first.neutral | second.neutral, fault: first.fault | (first.met & second.fault) };
  }
}

function atLeast(wanted: number, planes: readonly number[]): number {
  const reached = new Int32Array(wanted + 1).fill(-1, 0, 1);
  for (const plane of planes) tally(reached, plane);
  return reached[wanted] as number;
}
