// @ts-nocheck
import { parseCalendarDate } from '../calendar.ts';
import type { CalendarDate } from '../calendar.ts';
import type { Failure, Problem } from '../failure.ts';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

/** How far the company itself has come with a product; nobody else's word. */
export const ITEM_STATES = ['considering', 'preparing', 'applied', 'granted', 'refused', 'dropped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What the company keeps of a saved product. The amount in fen and the day belong to the outcome. */
export type ShortlistItem = {
  readonly state: ItemState;
  readonly note: string;
  readonly outcomeAmountFen: number | null;
  readonly outcomeOn: CalendarDate | null;
};

export const MAX_NOTE = 2000;
export const MAX_LIST_NAME = 120;

/**
 * The item as the company wants it, or what is wrong: a refusal needs its reason in the note, an amount or day belongs to
 * `granted` or `refused` only (an amount to `granted`), and no outcome lies in the future. Any state may follow any other:
 * a company corrects itself.
 */
export function changeItem(wanted: ShortlistItem, today: CalendarDate): Result<ShortlistItem, Failure> {
  const note = wanted.note.trim();
  const problems: Problem[] = [];
  if (note.length > MAX_NOTE) problems.push({ field: 'note', code: 'too-long', params: { limit: MAX_NOTE } });
  if (wanted.state === 'refused' && note === '') problems.push({ field: 'note', code: 'refusal-reason' });
  if (wanted.outcomeAmountFen !== null && (!Number.isSafeInteger(wanted.outcomeAmountFen) || wanted.outcomeAmountFen <= 0)) problems.push({ field: 'outcomeAmount', code: 'positive' });
  if (wanted.outcomeAmountFen !== null && wanted.state !== 'granted') problems.push({ field: 'outcomeAmount', code: 'outcome-not-granted' });
  if (wanted.outcomeOn !== null && wanted.state !== 'granted' && wanted.state !== 'refused') problems.push({ field: 'outcomeOn', code: 'outcome-too-early' });
  if (wanted.outcomeOn !== null && (parseCalendarDate(wanted.outcomeOn) === null || wanted.outcomeOn > today)) problems.push({ field: 'outcomeOn', code: 'in-future' });
  return problems.length > 0 ? fail({ kind: 'invalid', problems }) : ok({ ...wanted, note });
}
