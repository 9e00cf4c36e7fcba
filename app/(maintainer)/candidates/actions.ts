'use server';

import type { CandidateState } from '@/lib/domain/review/verdict-override.ts';
import { decideCandidate } from '@/lib/usecases/review/decide-candidate.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const decideCandidateAction = formAction(decideCandidate, (form) => ({ overrideId: fieldOf(form, 'overrideId'), version: Number(fieldOf(form, 'version')), candidate: fieldOf(form, 'candidate') as CandidateState, text: fieldOf(form, 'text') }));
