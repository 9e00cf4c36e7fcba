// @ts-nocheck
import { z } from 'zod';
import { parseCalendarDate, type CalendarDate } from '@/lib/domain/calendar.ts';

/** Whether a text can be stored and shown: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** Written text of at least `min` and at most `max` characters after trimming; kept as written otherwise. */
export const text = (min: number, max: number) => z.string().refine(isStorable, { error: 'not-text', abort: true }).trim().min(min).max(max);

/** A name or code as people type it: NFKC (full-width becomes plain), blanks made single, controls and bidi marks refused. */
export const name = (min: number, max: number) =>
  z
    .string()
    .max(max * 4)
    .refine(isStorable, { error: 'not-text', abort: true })
    .transform((typed) => typed.normalize('NFKC').replace(/\s+/g, ' ').trim())
    .refine((typed) => !/[\p{Cc}\p{Cf}]/u.test(typed), { error: 'not-text', abort: true })
    .pipe(z.string().min(min).max(max));

/** The id of a row. */
export const id = z.uuid();

/** The id of a product or a source in the catalog. */
export const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/);

/** A day in Shanghai between 1900 and 2200. */
export const calendarDate = z
  .string()
  .max(40)
  .transform((typed, context): CalendarDate => {
    const parsed = parseCalendarDate(typed);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: 'not-a-day' });
    return z.NEVER;
  });

/** The version of a row as it was read. */
export const version = z.int().min(0).max(2_000_000_000);

/** An e-mail address, in lower case: how a person is known. */
export const email = z.string().max(254).refine(isStorable, { error: 'not-text', abort: true }).transform((typed) => typed.normalize('NFKC').trim().toLowerCase()).pipe(z.email());
