'use server';

import { answerAdvisor } from '@/lib/usecases/review/answer-advisor.ts';
import { withdrawCase } from '@/lib/usecases/review/withdraw-case.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const answerAction = formAction(answerAdvisor, (form) => ({ caseId: fieldOf(form, 'caseId'), text: fieldOf(form, 'text') }));
export const withdrawAction = formAction(withdrawCase, (form) => ({ caseId: fieldOf(form, 'caseId'), version: Number(fieldOf(form, 'version')), text: fieldOf(form, 'why') }));
