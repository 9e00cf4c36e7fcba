import { z } from 'zod';
import { id, slug, text, version } from '@/lib/contracts/fields.ts';
import { readAnswerPath } from '@/lib/contracts/intake/answer-path.ts';
import { CONFIRMED_LEVELS } from '@/lib/domain/facts/evidence.ts';
import { CASE_OUTCOMES } from '@/lib/domain/review/case-state.ts';
import { MAX_CASE_TEXT } from '@/lib/domain/review/change-case.ts';
import { REASON_PURPOSES } from '@/lib/domain/review/case-reason.ts';
import { ADVISOR_VERDICTS, CANDIDATE_STATES } from '@/lib/domain/review/verdict-override.ts';

const language = z.enum(['zh', 'en']);
const words = text(1, MAX_CASE_TEXT);
const perhapsWords = text(0, MAX_CASE_TEXT);
const oneCase = { caseId: id, version };
const factPath = z.string().max(100).refine((path) => readAnswerPath(path) !== null, { error: 'unknown-fact' });

/** A company hands a match over to the advisors. */
export const submitCaseInput = z.strictObject({ companyId: id, runId: id, language, note: perhapsWords.default('') });

/** A step without words: claim, start the review. */
export const caseStepInput = z.strictObject(oneCase);

/** A step whose words are the point of it: ask, release, reopen. */
export const caseWordsInput = z.strictObject({ ...oneCase, text: words });

/** A step that may be told a reason: withdraw. */
export const casePerhapsWordsInput = z.strictObject({ ...oneCase, text: perhapsWords.default('') });

/** The question to the company, with the facts that it asks for by name. */
export const askCompanyInput = z.strictObject({ ...oneCase, text: words, paths: z.array(factPath).max(60).default([]) });

/** `answerVersion`: the answer as it was seen. `note`: what proves it. */
export const confirmFactInput = z.strictObject({ caseId: id, path: factPath, answerVersion: version, level: z.enum(CONFIRMED_LEVELS), note: text(0, 300).default('') });
export const takeBackConfirmationInput = z.strictObject({ caseId: id, path: factPath, answerVersion: version });

/** `sourceId` names a source of the catalog; `source` says where in it, or names one that the catalog does not have. */
export const overrideVerdictInput = z.strictObject({ caseId: id, productId: slug, verdict: z.enum(ADVISOR_VERDICTS), reasonCode: z.string().min(1).max(80), text: words, sourceId: slug.nullable().default(null), source: text(1, 500) });
export const takeBackOverrideInput = z.strictObject({ caseId: id, overrideId: id, version });

export const caseProductInput = z.strictObject({ caseId: id, productId: slug });

export const candidatesInput = z.strictObject({ state: z.enum(CANDIDATE_STATES) });
export const candidateInput = z.strictObject({ overrideId: id });
export const decideCandidateInput = z.strictObject({ overrideId: id, version, candidate: z.enum(CANDIDATE_STATES), text: perhapsWords.default('') });

export const addReasonInput = z.strictObject({ code: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/), purpose: z.enum(REASON_PURPOSES), zh: text(1, 200), en: text(1, 200) });
export const retireReasonInput = z.strictObject({ code: z.string().min(1).max(80), retired: z.boolean() });

export const concludeCaseInput = z.strictObject({ ...oneCase, outcome: z.enum(CASE_OUTCOMES), reasonCode: z.string().min(1).max(80), text: words });

/** Passes a case over for a coded reason; the next one is of `language`, null or absent takes any. */
export const skipCaseInput = z.strictObject({ ...oneCase, reasonCode: z.string().min(1).max(80), text: perhapsWords.default(''), language: language.nullable().default(null) });

/** Words that change no state: a message or an internal note. */
export const caseMessageInput = z.strictObject({ caseId: id, text: words });

/** The page of a case: its reader is there, or has just gone. */
export const presenceInput = z.strictObject({ caseId: id, gone: z.boolean().default(false) });

/** Two cases that may be of one company. */
export const casePairInput = z.strictObject({ caseId: id, otherId: id });

export const caseInput = z.strictObject({ caseId: id });

/** The language of the cases wanted; null or absent takes any. */
export const claimNextInput = z.strictObject({ language: language.nullable().default(null) });
