'use server';

import type { AdvisorVerdict } from '@/lib/domain/review/verdict-override.ts';
import { askCompany } from '@/lib/usecases/review/ask-company.ts';
import { confirmFact } from '@/lib/usecases/review/confirm-fact.ts';
import { mergeCases } from '@/lib/usecases/review/merge-cases.ts';
import { overrideVerdict } from '@/lib/usecases/review/override-verdict.ts';
import { partCases } from '@/lib/usecases/review/part-cases.ts';
import { takeBackConfirmation } from '@/lib/usecases/review/take-back-confirmation.ts';
import { takeBackOverride } from '@/lib/usecases/review/take-back-override.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
const inCase = (form: FormData) => ({ caseId: fieldOf(form, 'caseId') });
const answer = (form: FormData) => ({ ...inCase(form), path: fieldOf(form, 'path'), answerVersion: Number(fieldOf(form, 'answerVersion')) });
const pair = (form: FormData) => ({ ...inCase(form), otherId: fieldOf(form, 'otherId') });

export const askCompanyAction = formAction(askCompany, (form) => ({ ...inCase(form), version: Number(fieldOf(form, 'version')), text: fieldOf(form, 'text'), paths: form.getAll('path').filter((path) => typeof path === 'string') }));
export const confirmFactAction = formAction(confirmFact, (form) => ({ ...answer(form), level: fieldOf(form, 'level') as 'verified', note: fieldOf(form, 'note') }));
export const takeBackConfirmationAction = formAction(takeBackConfirmation, answer);
export const overrideAction = formAction(
  overrideVerdict,
  (form) => ({ ...inCase(form), productId: fieldOf(form, 'productId'), verdict: fieldOf(form, 'verdict') as AdvisorVerdict, reasonCode: fieldOf(form, 'reasonCode'), text: fieldOf(form, 'text'), sourceId: fieldOf(form, 'sourceId') || null, source: fieldOf(form, 'source') }),
  ({ caseId }) => `/queue/${caseId}#verdicts`,
);
export const takeBackOverrideAction = formAction(takeBackOverride, (form) => ({ ...inCase(form), overrideId: fieldOf(form, 'overrideId'), version: Number(fieldOf(form, 'overrideVersion')) }));
export const mergeAction = formAction(mergeCases, pair);
export const partAction = formAction(partCases, pair);
