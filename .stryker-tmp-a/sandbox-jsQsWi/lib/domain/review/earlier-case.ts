// @ts-nocheck
import { toEpochDay } from '../calendar.ts';
import type { CalendarDate } from '../calendar.ts';

/** What tells that two submissions may come from one company. */
export type CaseOrigin = {
  readonly creditCode: string | null;
  readonly companyName: string | null;
  readonly contact: string | null;
  readonly submittedOn: CalendarDate;
};

export type Likeness = 'same-code' | 'same-name-and-contact';

/** Days within which the same name with the same contact is taken for the same company. */
export const LIKENESS_DAYS = 21;

/**
 * Why `earlier` looks like a case of the same company as `current`, or null: the same credit code at any time, or the same
 * name and contact within 21 days. Only a flag; nothing is merged by it.
 */
export function likeness(current: CaseOrigin, earlier: CaseOrigin): Likeness | null {
  if (current.creditCode && earlier.creditCode) return same(current.creditCode, earlier.creditCode) ? 'same-code' : null;
  const near = Math.abs(toEpochDay(current.submittedOn) - toEpochDay(earlier.submittedOn)) <= LIKENESS_DAYS;
  return near && same(current.companyName, earlier.companyName) && same(current.contact, earlier.contact) ? 'same-name-and-contact' : null;
}

/** A name as it is compared: full-width forms folded, spaces and the ending of the legal form left out, lower case. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.,、,()]/g, '')
    .replace(/(股份有限公司|有限责任公司|有限公司|co\.?ltd|limited|ltd|inc)$/u, '');
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldName(a) !== '' && foldName(a) === foldName(b);
}
