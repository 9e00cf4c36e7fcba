import type { CalendarDate } from '../calendar.ts';
import type { Sheet, SheetEntry } from '../facts/sheet.ts';
import type { Circuit } from './circuit.ts';
import { settleCodes } from './settle.ts';
import { codeOf, FAULTY_CODE, OPEN_CODE, type Code, type Slot } from './slot.ts';

/** A company read through a circuit: what is known for each slot, and the state of every node. */
export type Reading = { readonly on: CalendarDate; readonly entries: readonly SheetEntry[]; readonly states: Uint8Array };

/** Reads a sheet through a circuit and settles every node of it. */
export function readSheet(circuit: Circuit, sheet: Sheet): Reading {
  const { slots } = circuit;
  const states = circuit.blank.slice();
  const entries: SheetEntry[] = new Array<SheetEntry>(slots.length);
  const codes = new Uint16Array(slots.length);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as Slot;
    const entry = sheet.read(slot.fact);
    entries[at] = entry;
    codes[at] = codeOfEntry(slot, entry, sheet.on);
  }
  settleCodes(circuit, codes, states);
  return { on: sheet.on, entries, states };
}

/** The code of what the sheet says of a slot's fact. */
export function codeOfEntry(slot: Slot, { value, undefinedBecause }: SheetEntry, on: CalendarDate): Code {
  if (value === null) return undefinedBecause ? FAULTY_CODE : OPEN_CODE;
  return codeOf(slot, value, on);
}
