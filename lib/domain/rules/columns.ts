/**
 * Many companies as columns of bits: 32 companies a word, one plane a binary digit of the code that `slot.ts` gives a value.
 * So a column takes a few bits a company, whatever the number of thresholds, and a comparison costs one operation a digit for
 * 32 companies at once.
 */
import type { CalendarDate } from '../calendar.ts';
import type { Circuit } from './circuit.ts';
import { codeFacts, coderOf, type FlatFacts } from './coder.ts';
import { codeOf, FAULTY_CODE, FIRST_CASE, OPEN_CODE, type Code, type Slot } from './slot.ts';

/** One slot over all companies. Plane p of word w is at `planes[p * words + w]`; digits from the lowest. */
export type Column = {
  readonly slot: Slot;
  readonly digits: number;
  readonly planes: Int32Array;
  readonly unknown: Int32Array;
  /** Companies whose value exists but cannot be tested; null while there is none. */
  faulty: Int32Array | null;
};

export type Columns = { readonly companies: number; readonly words: number; readonly on: CalendarDate; readonly list: readonly Column[] };

/** Lays companies out in columns for a circuit; ages are counted to `on`. */
export function encodeColumns({ slots }: Circuit, rows: readonly FlatFacts[], on: CalendarDate): Columns {
  const words = Math.ceil(rows.length / 32);
  const list = slots.map((slot) => emptyColumn(slot, words));
  const coder = coderOf(slots);
  const codes = new Uint16Array(slots.length * 32);
  for (let word = 0; word < words; word++) {
    const end = Math.min(32, rows.length - word * 32);
    for (let company = 0; company < end; company++) codeFacts(coder, rows[word * 32 + company] as FlatFacts, on, codes, company * slots.length);
    for (let slot = 0; slot < list.length; slot++) encodeWord(list[slot] as Column, codes, slot, slots.length, end, word, words);
  }
  return { companies: rows.length, words, on, list };
}

/** Puts one company's facts in place of what the columns hold of it. */
export function replaceRow(columns: Columns, company: number, row: FlatFacts): void {
  const word = company >> 5;
  const bit = 1 << (company & 31);
  for (const column of columns.list) {
    for (let at = word; at < column.planes.length; at += columns.words) column.planes[at] = (column.planes[at] as number) & ~bit;
    column.unknown[word] = (column.unknown[word] as number) & ~bit;
    if (column.faulty) column.faulty[word] = (column.faulty[word] as number) & ~bit;
    const value = row[column.slot.fact];
    encodeCell(column, value === null ? FAULTY_CODE : codeOf(column.slot, value, columns.on), word, bit, columns.words);
  }
}

function emptyColumn(slot: Slot, words: number): Column {
  const digits = digitsOf(slot);
  return { slot, digits, planes: new Int32Array(digits * words), unknown: new Int32Array(words), faulty: null };
}

/** The digits that the cases of a slot take; for a set these are its named options, one each. */
function digitsOf({ codes }: Slot): number {
  return 32 - Math.clz32(codes - FIRST_CASE - 1);
}

/** Sets one word of a column from the codes of its companies; code of company c at `codes[c * stride + slot]`. */
function encodeWord(column: Column, codes: Uint16Array, slot: number, stride: number, end: number, word: number, words: number): void {
  const { planes, digits } = column;
  let unknown = 0;
  for (let company = 0, at = slot; company < end; company++, at += stride) {
    const code = codes[at] as Code;
    if (code === OPEN_CODE) unknown |= 1 << company;
    else if (code === FAULTY_CODE) markFaulty(column, word, 1 << company, words);
  }
  column.unknown[word] = unknown;
  for (let digit = 0; digit < digits; digit++) {
    let plane = 0;
    for (let company = 0, at = slot; company < end; company++, at += stride) {
      const code = codes[at] as Code;
      plane |= (code >= FIRST_CASE ? ((code - FIRST_CASE) >>> digit) & 1 : 0) << company;
    }
    planes[digit * words + word] = plane;
  }
}

function encodeCell(column: Column, code: Code, word: number, bit: number, words: number): void {
  if (code === OPEN_CODE) column.unknown[word] = (column.unknown[word] as number) | bit;
  else if (code === FAULTY_CODE) markFaulty(column, word, bit, words);
  else setDigits(column.planes, code - FIRST_CASE, word, bit, words);
}

function setDigits(planes: Int32Array, number: number, word: number, bit: number, words: number): void {
  for (let rest = number, at = word; rest !== 0; rest >>= 1, at += words) {
    if (rest & 1) planes[at] = (planes[at] as number) | bit;
  }
}

function markFaulty(column: Column, word: number, bit: number, words: number): void {
  column.faulty ??= new Int32Array(words);
  column.faulty[word] = (column.faulty[word] as number) | bit;
}
