// @ts-nocheck
import { z } from 'zod';
import { id, text, version } from '@/lib/contracts/fields.ts';
import { CASE_OUTCOMES } from '@/lib/domain/review/case-state.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';
import { QUEUE_VIEWS } from './review-view.ts';

const language = z.enum(['zh', 'en']);
const words = text(1, MAX_CASE_TEXT);
const perhapsWords = text(0, MAX_CASE_TEXT);
const oneCase = { caseId: id, version };

/** A company hands a match over to the advisors. */
export const submitCaseInput = z.strictObject({ companyId: id, runId: id, language, note: perhapsWords.default('') });

/** A step without words: claim, start the review. */
export const caseStepInput = z.strictObject(oneCase);

/** A step whose words are the point of it: ask, release, reopen. */
export const caseWordsInput = z.strictObject({ ...oneCase, text: words });

/** A step that may be told a reason: withdraw. */
export const casePerhapsWordsInput = z.strictObject({ ...oneCase, text: perhapsWords.default('') });

export const concludeCaseInput = z.strictObject({ ...oneCase, outcome: z.enum(CASE_OUTCOMES), reasonCode: z.string().min(1).max(80), text: words });

/** Words that change no state: a message or an internal note. */
export const caseMessageInput = z.strictObject({ caseId: id, text: words });

export const caseInput = z.strictObject({ caseId: id });

/** The language of the cases wanted; null or absent takes any. */
export const claimNextInput = z.strictObject({ language: language.nullable().default(null) });

export const queueInput = z.strictObject({
  view: z.enum(QUEUE_VIEWS),
  text: text(0, 120).transform((typed) => (typed === '' ? null : typed)).nullable(),
  language: language.nullable(),
  page: z.int().min(1).max(100_000),
});
