'use server';

import { endAbsence } from '@/lib/usecases/review/end-absence.ts';
import { markAbsence } from '@/lib/usecases/review/mark-absence.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** A day as people write it, in the form that is stored; what is no day is refused by the use case. */
const dayOf = (form: FormData, name: string) => fieldOf(form, name).trim().replace(/^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/, (_whole, year: string, month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);

export const markAbsenceAction = formAction(markAbsence, (form) => ({ userId: fieldOf(form, 'userId'), from: dayOf(form, 'from'), to: dayOf(form, 'to'), deputyId: fieldOf(form, 'deputyId') || null, note: fieldOf(form, 'note') }));
export const endAbsenceAction = formAction(endAbsence, (form) => ({ absenceId: fieldOf(form, 'absenceId') }));
