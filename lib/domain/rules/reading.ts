import type { CalendarDate } from '../calendar.ts';
import type { Sheet, SheetEntry } from '../facts/sheet.ts';
import type { Circuit } from './circuit.ts';
import { settleGates } from './settle.ts';
import { leaveOpen, markFaulty, settleSlot, type Slot } from './slot.ts';
import { look } from './view.ts';

/** A company read through a circuit: what is known for each slot, and the state of every node. */
export type Reading = {
  readonly on: CalendarDate;
  readonly entries: readonly SheetEntry[];
  readonly states: Uint8Array;
};

/** Reads a sheet through a circuit and settles every node of it. */
export function readSheet(circuit: Circuit, sheet: Sheet): Reading {
  const states = circuit.blank.slice();
  const entries = circuit.slots.map((slot) => sheet.read(slot.fact));
  circuit.slots.forEach((slot, index) => settleEntry(slot, entries[index] as SheetEntry, sheet.on, states));
  settleGates(circuit, states);
  return { on: sheet.on, entries, states };
}

/** Settles the tests of one slot from what the sheet says of its fact. */
export function settleEntry(slot: Slot, entry: SheetEntry, on: CalendarDate, states: Uint8Array): void {
  if (entry.value === null) return entry.undefinedBecause ? markFaulty(slot, states) : leaveOpen(slot, states);
  const value = look(slot.view, entry.value, on);
  return value === undefined ? markFaulty(slot, states) : settleSlot(slot, value, states);
}
