import type { CalendarDate } from '../calendar.ts';
import type { FactKey, FactValue } from '../facts/fact.ts';
import type { View } from './criterion-test.ts';
import { codeOf, FAULTY_CODE, FIRST_CASE, OPEN_CODE, type Slot } from './slot.ts';

/** The facts of a company, resolved, by key. Absent or undefined: not known; null: known to have no value (a share of zero). */
export type FlatFacts = Readonly<Record<FactKey, FactValue | null | undefined>>;

/**
 * Turns the facts of one company after the other into the codes of all slots. A record is walked in its own order as long as it looks
 * like the one before, which is quicker than asking it for sixty names; a number finds its rank by steps without a branch.
 */
export type Coder = {
  readonly slots: readonly Slot[];
  /** The facts that slots read, where each slot's is among them, and what the company's are. */
  readonly facts: readonly FactKey[];
  readonly place: Int32Array;
  readonly values: (FactValue | null | undefined)[];
  readonly shape: Shape;
  readonly numbers: Numbers;
  readonly flags: Int32Array;
  /** All other slots. */
  readonly others: Int32Array;
};

/** The names of the last record in its order, and the place of each among the values; what no slot reads goes beyond their end. */
type Shape = { names: readonly FactKey[]; places: Int32Array };

/** Slots of plain numbers, by size. The edges of the i-th begin at `first[i]`, filled up with infinity to a power of two, twice `half[i]`. */
type Numbers = { readonly slot: Int32Array; readonly first: Int32Array; readonly half: Int32Array; readonly edges: Float64Array };

/** Makes a coder for the slots of a circuit. */
export function coderOf(slots: readonly Slot[]): Coder {
  const facts = [...new Set(slots.map(({ fact }) => fact))];
  const place = Int32Array.from(slots, ({ fact }) => facts.indexOf(fact));
  const values = new Array<undefined>(facts.length + 1).fill(undefined);
  const withView = (wanted: (view: View) => boolean) => Int32Array.from(slots.flatMap(({ view }, slot) => (wanted(view) ? [slot] : [])));
  const others = withView((view) => view !== 'number' && view !== 'flag');
  return { slots, facts, place, values, shape: { names: [], places: new Int32Array() }, numbers: numbersOf(slots), flags: withView((view) => view === 'flag'), others };
}

function numbersOf(slots: readonly Slot[]): Numbers {
  const numbers = slots
    .flatMap(({ view, cases }, slot) => (view === 'number' && cases.kind === 'ranks' ? [{ slot, edges: cases.edges, half: 2 ** (31 - Math.clz32(cases.edges.length | 1)) }] : []))
    .toSorted((a, b) => a.half - b.half);
  let end = 0;
  const first = Int32Array.from(numbers, ({ half }) => (end += 2 * half) - 2 * half);
  const edges = new Float64Array(end).fill(Infinity);
  numbers.forEach((one, at) => edges.set(one.edges, first[at]));
  return { slot: Int32Array.from(numbers, ({ slot }) => slot), first, half: Int32Array.from(numbers, ({ half }) => half), edges };
}

/** Writes the code of every slot into `codes`, from `start` on. */
export function codeFacts(coder: Coder, facts: FlatFacts, on: CalendarDate, codes: Uint16Array, start = 0): void {
  if (!walk(coder, facts)) readByName(coder, facts);
  codeNumbers(coder, codes, start);
  const { slots, flags, others, place, values } = coder;
  for (let at = 0; at < flags.length; at++) {
    const slot = flags[at] as number;
    const value = values[place[slot] as number];
    codes[start + slot] = value === undefined ? OPEN_CODE : typeof value === 'boolean' ? FIRST_CASE + Number(value) : FAULTY_CODE;
  }
  for (let at = 0; at < others.length; at++) {
    const slot = others[at] as number;
    const value = values[place[slot] as number];
    codes[start + slot] = value === undefined ? OPEN_CODE : value === null ? FAULTY_CODE : codeOf(slots[slot] as Slot, value, on);
  }
}

function codeNumbers({ place, values, numbers: { slot: slots, first, half, edges } }: Coder, codes: Uint16Array, start: number): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const value = values[place[slot] as number];
    let code = value === undefined ? OPEN_CODE : FAULTY_CODE;
    if (typeof value === 'number') {
      const from = first[at] as number;
      let rank = from;
      // A comparison taken as 0 or 1 takes no branch, which would be guessed wrong half of the time.
      for (let step = half[at] as number; step > 0; step >>= 1) rank += +((edges[rank + step - 1] as number) <= value) * step;
      code = FIRST_CASE + rank - from;
    }
    codes[start + slot] = code;
  }
}

/** Takes the values of a record whose names come in the order of the last one; false where they do not. */
function walk({ shape: { names, places }, values }: Coder, facts: FlatFacts): boolean {
  let at = 0;
  for (const name in facts) {
    if (name !== names[at]) return false;
    values[places[at++] as number] = facts[name];
  }
  return at === names.length && at > 0;
}

/** Takes the values one by one, and keeps the order of this record for the next. */
function readByName({ facts: wanted, values, shape }: Coder, facts: FlatFacts): void {
  wanted.forEach((fact, at) => {
    values[at] = facts[fact];
  });
  shape.names = Object.keys(facts);
  shape.places = Int32Array.from(shape.names, (name) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length));
}
