/**
 * A fact as rules see it. Its value becomes a small code - not known, not testable, or which of the few cases that some test
 * tells apart: the rank of a number among all thresholds, the option of a choice, the options of a set. A test is then
 * a row of states, one for each code.
 */
// @ts-nocheck

import { fullMonthsBetween, toEpochDay, type CalendarDate } from '../calendar.ts';
import type { FactKey, FactValue } from '../facts/fact.ts';
import type { NodeId } from './circuit.ts';
import type { Test, View } from './criterion-test.ts';
import { FAULTY_LEAF, MET, UNKNOWN, UNMET, type State } from './truth.ts';

export type Slot = {
  readonly fact: FactKey;
  readonly view: View;
  readonly nodes: Int32Array;
  readonly tests: readonly Test[];
  readonly cases: Cases;
  /** How many codes there are. */
  readonly codes: number;
};

/** A value as a test looks at it. */
export type Seen = number | boolean | string | readonly string[];
export type Code = number;

export const OPEN_CODE: Code = 0;
export const FAULTY_CODE: Code = 1;
/** Codes from here on stand for values. */
export const FIRST_CASE: Code = 2;

/** Sets with more options than this are tested one test a slot; with fewer, each combination is a case. */
export const MAX_SET_OPTIONS = 8;

type Cases =
  /** Case r: r of the edges, ascending, are not above the number. */
  | { readonly kind: 'ranks'; readonly edges: Float64Array }
  /** Case 0: an option that no test names. */
  | { readonly kind: 'options'; readonly index: ReadonlyMap<string | boolean, number> }
  /** Case b: the named options whose bits are in b. */
  | { readonly kind: 'combinations'; readonly bits: ReadonlyMap<string, number> }
  /** Case 1: the only test holds. */
  | { readonly kind: 'alone'; readonly test: Test };

/** Lays out the tests of a slot; `nodes` are theirs, in the same order. */
export function planSlot(fact: FactKey, view: View, nodes: readonly NodeId[], tests: readonly Test[]): Slot {
  const cases = casesOf(view, tests);
  return { fact, view, nodes: Int32Array.from(nodes), tests, cases, codes: FIRST_CASE + countOf(cases) };
}

function casesOf(view: View, tests: readonly Test[]): Cases {
  if (view === 'flag' || view === 'choice') return { kind: 'options', index: new Map(optionsOf(tests).map((option, index) => [option, index + 1])) };
  if (view !== 'set') return { kind: 'ranks', edges: edgesOf(tests) };
  const options = optionsOf(tests);
  const [test] = tests;
  if (options.length > MAX_SET_OPTIONS && test) return { kind: 'alone', test };
  return { kind: 'combinations', bits: new Map(options.map((option, index) => [option as string, 1 << index])) };
}

function countOf(cases: Cases): number {
  if (cases.kind === 'ranks') return cases.edges.length + 1;
  if (cases.kind === 'options') return cases.index.size + 1;
  return cases.kind === 'alone' ? 2 : 2 ** cases.bits.size;
}

/** The numbers at which some test turns, ascending. */
export function edgesOf(tests: readonly Test[]): Float64Array {
  const turns = tests.flatMap((test) => (test.kind === 'range' ? [test.low, test.high + 1] : []));
  return Float64Array.from(new Set(turns.filter(Number.isFinite))).sort();
}

/** The options that some test names, in a fixed order. */
export function optionsOf(tests: readonly Test[]): readonly (string | boolean)[] {
  return [...new Set(tests.flatMap((test): readonly (string | boolean)[] => (test.kind === 'range' ? [] : test.kind === 'is' ? [true, false] : test.of)))];
}

/** The states of a test for every code of its slot. */
export function rowOf({ cases, codes }: Slot, test: Test): readonly State[] {
  return Array.from({ length: codes }, (_, code) => {
    if (code === OPEN_CODE) return UNKNOWN;
    if (code === FAULTY_CODE) return FAULTY_LEAF;
    const index = code - FIRST_CASE;
    const held = cases.kind === 'alone' ? index === 1 : holds(test, exampleOf(cases, index));
    return held ? MET : UNMET;
  });
}

/** A value of the case; null for an option that no test names. */
function exampleOf(cases: Exclude<Cases, { kind: 'alone' }>, index: number): Seen | null {
  switch (cases.kind) {
    case 'ranks':
      return index === 0 ? (cases.edges[0] ?? 0) - 1 : (cases.edges[index - 1] as number);
    case 'options':
      return [...cases.index].find(([, at]) => at === index)?.[0] ?? null;
    case 'combinations':
      return [...cases.bits].filter(([, bit]) => index & bit).map(([option]) => option);
  }
}

/** Whether a value in the view of the test satisfies it. */
export function holds(test: Test, value: Seen | null): boolean {
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

/** The code of a fact's value: undefined is not known; null, or a value of another shape, cannot be tested. */
export function codeOf(slot: Slot, value: FactValue | null | undefined, on: CalendarDate): Code {
  if (value === undefined) return OPEN_CODE;
  const { cases } = slot;
  switch (cases.kind) {
    case 'ranks': {
      const number = typeof value === 'number' ? (slot.view === 'number' ? value : undefined) : (look(slot.view, value, on) as number | undefined);
      return number === undefined ? FAULTY_CODE : FIRST_CASE + rankAmong(cases.edges, number);
    }
    case 'options':
      return typeof value === (slot.view === 'flag' ? 'boolean' : 'string') ? FIRST_CASE + (cases.index.get(value as string | boolean) ?? 0) : FAULTY_CODE;
    case 'combinations':
      return Array.isArray(value) ? FIRST_CASE + bitsOf(cases.bits, value as readonly string[]) : FAULTY_CODE;
    case 'alone':
      return Array.isArray(value) ? FIRST_CASE + Number(holds(cases.test, value as readonly string[])) : FAULTY_CODE;
  }
}

/** The value as the criterion looks at it, or undefined where it has not the shape it should have. */
export function look(view: View, value: FactValue | null, on: CalendarDate): Seen | undefined {
  switch (view) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return typeof value === 'string' ? value : undefined;
    case 'set':
      return Array.isArray(value) ? (value as readonly string[]) : undefined;
    case 'day':
      return typeof value === 'string' ? toEpochDay(value as CalendarDate) : undefined;
    case 'months':
      return typeof value === 'string' ? fullMonthsBetween(value as CalendarDate, on) : undefined;
    case 'years':
      return typeof value === 'string' ? Math.floor(fullMonthsBetween(value as CalendarDate, on) / 12) : undefined;
  }
}

function rankAmong(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitsOf(bits: ReadonlyMap<string, number>, value: readonly string[]): number {
  let held = 0;
  for (let at = 0; at < value.length; at++) held |= bits.get(value[at] as string) ?? 0;
  return held;
}
