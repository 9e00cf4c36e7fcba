/**
 * Formulas laid out so that 32 groups are worked out at once, a bit each, for one company.
 *
 * A group has two bits: something in it is *sure* to tip it (a failing test of an `all`, a passing one of an `any`), something in it *may*.
 * Tests tip their groups through `table`: for each code of each slot one row of words, the groups that this code tips. A group tips
 * the one above it, which is of the other kind, where it is not tipped itself: sure where it may not be, maybe where it is not sure
 * to be. Parts lie in the same lane as the group above them where there is room, so one move serves many.
 */
import type { Circuit } from './circuit.ts';
import type { Formula } from './formula.ts';
import { FIRST_CASE } from './slot.ts';
import { MET } from './truth.ts';

export type Lanes = {
  /** Words of a row, a multiple of `BLOCK`. */
  readonly width: number;
  /** Row of code c of slot s: from `(first[s] + c) * width` on. Codes without a value have a bit for every group that reads the slot. */
  readonly first: Int32Array;
  readonly table: Int32Array;
  readonly moves: Moves;
};

/** Parts before groups: what is not tipped in word `from`, turned by `turn` lanes, tips word `to` within `mask`. */
export type Moves = { readonly from: Int32Array; readonly to: Int32Array; readonly turn: Int32Array; readonly mask: Int32Array };

/** Words that are worked out side by side. */
export const BLOCK = 8;

type Placed = { readonly formula: Formula; readonly level: number; readonly parts: readonly Placed[]; word: number; lane: number };

/** Lays out formulas; root r is in lane r % 32 of word r / 32. All of them must be `all` groups. */
export function layLanes(circuit: Circuit, roots: readonly Formula[]): Lanes {
  const { tops, all } = places(roots);
  const words = placeAll(tops, all.length);
  const width = Math.ceil(words / BLOCK) * BLOCK;
  const { slots } = circuit;
  let rows = 0;
  const first = Int32Array.from(slots, ({ codes }) => (rows += codes) - codes);
  const table = new Int32Array(rows * width);
  for (const place of all) for (const { test, passes } of place.formula.literals) mark(circuit, test, passes === (place.formula.kind === 'any'), place, first, width, table);
  return { width, first, table, moves: movesOf(all) };
}

/** Each root by itself, each formula below once. */
function places(roots: readonly Formula[]): { readonly tops: readonly Placed[]; readonly all: readonly Placed[] } {
  const all: Placed[] = [];
  const known = new Map<Formula, Placed>();
  const place = (formula: Formula): Placed => {
    const parts = formula.parts.map((part) => {
      const before = known.get(part) ?? place(part);
      known.set(part, before);
      return before;
    });
    const placed = { formula, level: parts.reduce((level, part) => Math.max(level, part.level + 1), 0), parts, word: -1, lane: -1 };
    all.push(placed);
    return placed;
  };
  return { tops: roots.map(place), all };
}

/** Gives every group its word and lane, from the roots down; says how many words that takes. */
function placeAll(tops: readonly Placed[], count: number): number {
  const taken: number[] = [];
  const isFree = (word: number, lane: number) => (((taken[word] ?? 0) >>> lane) & 1) === 0;
  const put = (place: Placed, word: number, lane: number) => {
    taken[word] = (taken[word] ?? 0) | (1 << lane);
    [place.word, place.lane] = [word, lane];
  };
  tops.forEach((top, at) => put(top, at >> 5, at & 31));
  const start = taken.length;
  const room = Math.max(start, Math.ceil((count / 32) * 1.2)) + 1;
  let waiting = tops;
  while (waiting.length > 0) {
    const next: Placed[] = [];
    for (const { parts, lane } of waiting) {
      for (const part of parts) {
        if (part.word >= 0) continue;
        next.push(part);
        let word = start;
        while (word < room && !isFree(word, lane)) word += 1;
        if (word < room) put(part, word, lane);
        else putAnywhere(part, taken, put);
      }
    }
    waiting = next;
  }
  return taken.length;
}

function putAnywhere(place: Placed, taken: readonly number[], put: (place: Placed, word: number, lane: number) => void): void {
  const found = taken.findIndex((lanes) => lanes !== -1);
  const word = found < 0 ? taken.length : found;
  const free = ~(taken[word] ?? 0);
  put(place, word, 31 - Math.clz32(free & -free));
}

/** Marks the codes at which a test tips its group: `tipping` is the outcome that does. */
function mark({ slots, tests }: Circuit, test: number, tipping: boolean, { word, lane }: Placed, first: Int32Array, width: number, table: Int32Array): void {
  const slot = tests.slot[test] as number;
  for (let code = 0; code < (slots[slot]?.codes ?? 0); code++) {
    const passes = tests.table[(tests.row[test] as number) + code] === MET;
    if (code >= FIRST_CASE && passes !== tipping) continue;
    const at = ((first[slot] as number) + code) * width + word;
    table[at] = (table[at] as number) | (1 << lane);
  }
}

function movesOf(all: readonly Placed[]): Moves {
  const moves = new Map<string, { readonly level: number; readonly from: number; readonly to: number; readonly turn: number; mask: number }>();
  for (const group of all) {
    for (const part of group.parts) {
      const turn = (group.lane - part.lane) & 31;
      const key = `${part.level} ${part.word} ${group.word} ${turn}`;
      const move = moves.get(key) ?? { level: part.level, from: part.word, to: group.word, turn, mask: 0 };
      move.mask |= 1 << group.lane;
      moves.set(key, move);
    }
  }
  const ordered = [...moves.values()].toSorted((a, b) => a.level - b.level);
  return { from: Int32Array.from(ordered, ({ from }) => from), to: Int32Array.from(ordered, ({ to }) => to), turn: Int32Array.from(ordered, ({ turn }) => turn), mask: Int32Array.from(ordered, ({ mask }) => mask) };
}
