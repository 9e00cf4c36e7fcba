// @ts-nocheck
import type { CalendarDate } from '../calendar.ts';
import type { FactKey, FactValue } from '../facts/fact.ts';
import { codeOf, FAULTY_CODE, FIRST_CASE, OPEN_CODE, type Slot } from './slot.ts';

/** The facts of a company, resolved, by key. Absent or undefined: not known; null: known to have no value (a share of zero). */
export type FlatFacts = Readonly<Record<FactKey, FactValue | null | undefined>>;

/** Turns the facts of one company after the other into the codes of all slots: numbers first, whose edges lie side by side. */
export type Coder = {
  readonly slots: readonly Slot[];
  readonly facts: readonly FactKey[];
  /** 1 for slots of plain numbers, whose edges are `edges[start[s]] .. edges[start[s + 1] - 1]`. */
  readonly plain: Uint8Array;
  readonly start: Int32Array;
  readonly edges: Float64Array;
};

/** Makes a coder for the slots of a circuit. */
export function coderOf(slots: readonly Slot[]): Coder {
  const edges = slots.map(({ view, cases }) => (view === 'number' && cases.kind === 'ranks' ? [...cases.edges] : []));
  let end = 0;
  const start = Int32Array.from([0, ...edges.map(({ length }) => (end += length))]);
  return { slots, facts: slots.map(({ fact }) => fact), plain: Uint8Array.from(slots, ({ view }) => Number(view === 'number')), start, edges: Float64Array.from(edges.flat()) };
}

/** Writes the code of every slot into `codes`. */
export function codeFacts({ slots, facts, plain, start, edges }: Coder, flat: FlatFacts, on: CalendarDate, codes: Uint16Array): void {
  for (let slot = 0; slot < facts.length; slot++) {
    const value = flat[facts[slot] as FactKey];
    let code = OPEN_CODE;
    if (typeof value === 'number' && plain[slot] === 1) {
      code = FIRST_CASE;
      const end = start[slot + 1] as number;
      for (let edge = start[slot] as number; edge < end; edge++) code += (edges[edge] as number) <= value ? 1 : 0;
    } else if (value !== undefined) code = value === null ? FAULTY_CODE : codeOf(slots[slot] as Slot, value, on);
    codes[slot] = code;
  }
}
