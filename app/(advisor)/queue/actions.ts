'use server';

import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import { claimNextCase } from '@/lib/usecases/review/claim-next-case.ts';
import { concludeCase } from '@/lib/usecases/review/conclude-case.ts';
import { noteOnCase } from '@/lib/usecases/review/note-on-case.ts';
import { releaseCase } from '@/lib/usecases/review/release-case.ts';
import { reopenCase } from '@/lib/usecases/review/reopen-case.ts';
import { startReview } from '@/lib/usecases/review/start-review.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const step = (form: FormData) => ({ caseId: fieldOf(form, 'caseId'), version: Number(fieldOf(form, 'version')) });
const words = (form: FormData) => ({ ...step(form), text: fieldOf(form, 'text') });
const wanted = (form: FormData) => (fieldOf(form, 'language') || null) as 'zh' | 'en' | null;

/** Takes the next case and opens it; an empty queue is told on the list. */
export const claimNextAction = formAction(claimNextCase, (form) => ({ language: wanted(form) }), (taken) => (taken.caseId === null ? '/queue?nothing=1' : `/queue/${taken.caseId}`));
export const claimAction = formAction(claimCase, step, (taken) => `/queue/${taken.caseId}`);
export const startReviewAction = formAction(startReview, step);
export const releaseAction = formAction(releaseCase, words);
export const reopenAction = formAction(reopenCase, words);
export const concludeAction = formAction(concludeCase, (form) => ({ ...words(form), outcome: fieldOf(form, 'outcome') as 'recommended' | 'not-now' | 'refused', reasonCode: fieldOf(form, 'reasonCode') }));
export const noteAction = formAction(noteOnCase, (form) => ({ caseId: fieldOf(form, 'caseId'), text: fieldOf(form, 'note') }));
