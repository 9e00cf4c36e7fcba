'use server';

import { queueQueryOf } from '@/components/review/queue-address.ts';
import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import { claimNextCase } from '@/lib/usecases/review/claim-next-case.ts';
import { concludeCase } from '@/lib/usecases/review/conclude-case.ts';
import { forgetView } from '@/lib/usecases/review/forget-view.ts';
import { keepView } from '@/lib/usecases/review/keep-view.ts';
import { moveCases } from '@/lib/usecases/review/move-cases.ts';
import { previewMoves } from '@/lib/usecases/review/preview-moves.ts';
import { skipCase } from '@/lib/usecases/review/skip-case.ts';
import { undoMoves } from '@/lib/usecases/review/undo-moves.ts';
import { noteOnCase } from '@/lib/usecases/review/note-on-case.ts';
import { releaseCase } from '@/lib/usecases/review/release-case.ts';
import { reopenCase } from '@/lib/usecases/review/reopen-case.ts';
import { startReview } from '@/lib/usecases/review/start-review.ts';
import { callAction, formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const step = (form: FormData) => ({ caseId: fieldOf(form, 'caseId'), version: Number(fieldOf(form, 'version')) });
const words = (form: FormData) => ({ ...step(form), text: fieldOf(form, 'text') });
const wanted = (form: FormData) => (fieldOf(form, 'language') || null) as 'zh' | 'en' | null;

/** Takes the next case and opens it; an empty queue is told on the list. */
export const claimNextAction = formAction(claimNextCase, (form) => ({ language: wanted(form) }), (taken) => (taken.caseId === null ? '/queue?nothing=1' : `/queue/${taken.caseId}`));
/** Takes the row whose button was pressed: its case and version stand in the button. */
export const takeAction = formAction(
  claimCase,
  (form) => {
    const [caseId = '', version] = fieldOf(form, 'take').split(':');
    return { caseId, version: Number(version) };
  },
  (taken) => `/queue/${taken.caseId}`,
);
export const keepViewAction = formAction(keepView, (form) => {
  const { page: _page, ...query } = queueQueryOf(Object.fromEntries(new URLSearchParams(fieldOf(form, 'query'))));
  return { name: fieldOf(form, 'name'), shared: form.get('shared') === 'yes', query };
});
export const forgetViewAction = formAction(forgetView, (form) => ({ viewId: fieldOf(form, 'viewId') }));
export const previewMovesAction = callAction(previewMoves);
export const moveCasesAction = callAction(moveCases);
export const undoMovesAction = callAction(undoMoves);
export const claimAction = formAction(claimCase, step, (taken) => `/queue/${taken.caseId}`);
export const startReviewAction = formAction(startReview, step);
export const releaseAction = formAction(releaseCase, words);
/** Passes a case over and opens the next one; where there is none, the list says so. */
export const skipAction = formAction(skipCase, (form) => ({ ...step(form), reasonCode: fieldOf(form, 'reasonCode') }), ({ next }) => (next === null ? '/queue?nothing=1' : `/queue/${next.caseId}`));
export const reopenAction = formAction(reopenCase, words);
export const concludeAction = formAction(concludeCase, (form) => ({ ...words(form), outcome: fieldOf(form, 'outcome') as 'recommended' | 'not-now' | 'refused', reasonCode: fieldOf(form, 'reasonCode') }));
export const noteAction = formAction(noteOnCase, (form) => ({ caseId: fieldOf(form, 'caseId'), text: fieldOf(form, 'note') }));
