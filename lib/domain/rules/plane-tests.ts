import type { Column } from './columns.ts';
import type { Test } from './criterion-test.ts';
import { edgesOf, optionsOf, type Slot } from './slot.ts';

/** Settles the tests of one column for a run of words; `met[node * width + i]` and `unmet[..]` are word `from + i`. */
export type PlaneTests = (column: Column, from: number, width: number, span: number, words: number, met: Int32Array, unmet: Int32Array) => void;

/** Makes ready what a column's tests need: ranks of their thresholds, rows of named options. */
export function planeTests(column: Column): PlaneTests {
  const { slot } = column;
  const tests = slot.tests;
  if (slot.cases.kind === 'ranks') return rangeTests(column);
  const options = optionsOf(tests);
  const matches = tests.map((test) => options.map((option) => Number((test.kind === 'member' || test.kind === 'overlap') && test.of.includes(option))));
  const inside = insideOf(slot, matches);
  return (self, from, width, span, words, met, unmet) => {
    tests.forEach((_, test) => {
      const base = (self.slot.nodes[test] as number) * width;
      for (let i = 0; i < span; i++) store(self, inside(self, test, from + i, words), from + i, base + i, met, unmet);
    });
  };
}

function insideOf({ cases, tests }: Slot, matches: readonly (readonly number[])[]): Inside {
  switch (cases.kind) {
    case 'answers':
      return answers(tests);
    case 'options':
      return listed(matches);
    case 'combinations':
      return overlap(tests, matches);
    default:
      return alone;
  }
}

type Inside = (column: Column, test: number, word: number, words: number) => number;

/** The only digit says yes or no. */
function answers(tests: readonly Test[]): Inside {
  const wanted = tests.map((test) => test.kind === 'is' && test.value);
  return ({ planes }, test, word) => (wanted[test] ? (planes[word] as number) : ~(planes[word] as number));
}

/** A choice holds the rank of its option, counted from 1: compare it with each option that the test names. */
function listed(matches: readonly (readonly number[])[]): Inside {
  return ({ planes, digits }, test, word, words) => {
    let inside = 0;
    (matches[test] as readonly number[]).forEach((match, option) => {
      if (match === 0) return;
      let same = -1;
      for (let digit = 0; digit < digits; digit++) {
        const plane = planes[digit * words + word] as number;
        same &= ((option + 1) >> digit) & 1 ? plane : ~plane;
      }
      inside |= same;
    });
    return inside;
  };
}

/** The only digit says whether the only test holds. */
const alone: Inside = ({ planes }, _, word) => planes[word] as number;

function overlap(tests: readonly Test[], matches: readonly (readonly number[])[]): Inside {
  return ({ planes }, test, word, words) => {
    const has = (tests[test] as Extract<Test, { kind: 'overlap' }>).has;
    let some = 0;
    let every = -1;
    (matches[test] as readonly number[]).forEach((match, option) => {
      if (match === 0) return;
      const plane = planes[option * words + word] as number;
      some |= plane;
      every &= plane;
    });
    return has === 'any' ? some : has === 'every' ? every : ~some;
  };
}

/** A number lies in a range if its rank has reached the lower end and not the one above the higher. */
function rangeTests({ slot, digits }: Column): PlaneTests {
  const edges = edgesOf(slot.tests);
  const rankAt = (edge: number) => edges.indexOf(edge) + 1;
  const ranges = slot.tests.map((test) => (test.kind === 'range' ? { low: Number.isFinite(test.low) ? rankAt(test.low) : 0, above: Number.isFinite(test.high) ? rankAt(test.high + 1) : 0 } : { low: 0, above: 0 }));
  return (column, from, width, span, words, met, unmet) => {
    const { planes } = column;
    for (let test = 0; test < ranges.length; test++) {
      const { low, above } = ranges[test] as { low: number; above: number };
      const base = (column.slot.nodes[test] as number) * width;
      for (let i = 0; i < span; i++) {
        const word = from + i;
        const beyond = above === 0 ? 0 : reached(planes, word, words, digits, above);
        const atLeast = low === 0 ? -1 : reached(planes, word, words, digits, low);
        store(column, atLeast & ~beyond, word, base + i, met, unmet);
      }
    }
  };
}

/** The companies whose rank is at least `rank`, digit by digit from the lowest. */
function reached(planes: Int32Array, word: number, words: number, digits: number, rank: number): number {
  let reachedSoFar = -1;
  for (let digit = 0, at = word; digit < digits; digit++, at += words) {
    const plane = planes[at] as number;
    reachedSoFar = (rank >> digit) & 1 ? plane & reachedSoFar : plane | reachedSoFar;
  }
  return reachedSoFar;
}

/** Where the value is not known, or cannot be tested, both outcomes stay possible. */
function store(column: Column, inside: number, word: number, at: number, met: Int32Array, unmet: Int32Array): void {
  const open = (column.unknown[word] as number) | (column.faulty ? (column.faulty[word] as number) : 0);
  met[at] = inside | open;
  unmet[at] = ~inside | open;
}
