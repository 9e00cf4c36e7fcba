'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { submitCase } from '@/lib/usecases/review/submit-case.ts';
import { saveToShortlist } from '@/lib/usecases/shortlists/save-to-shortlist.ts';
import { formAction } from '@/lib/web/form-action.ts';

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const submit = formAction(
  submitCase,
  (form) => ({ companyId: fieldOf(form, 'companyId'), runId: fieldOf(form, 'runId'), language: fieldOf(form, 'language') as 'zh' | 'en', note: fieldOf(form, 'note') }),
  ({ caseId }) => `/cases/${caseId}`,
);

/** Hands a match to an advisor and leads to its case; only a refusal comes back to the form. */
export async function submitCaseAction(_state: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit({ status: 'idle' }, form);
  return outcome.status === 'refused' ? outcome : { status: 'idle' };
}

const saveCard = formAction(saveToShortlist, (form) => ({ runId: fieldOf(form, 'runId'), productId: fieldOf(form, 'productId'), shortlistId: fieldOf(form, 'shortlistId') || null }));

/** Saves the product whose button was pressed, and comes back to where it stood; the notice is in the address, so that it works without script. */
export async function saveProductAction(form: FormData): Promise<void> {
  const outcome = await saveCard({ status: 'idle' }, form);
  const productId = encodeURIComponent(fieldOf(form, 'productId'));
  const page = `/matches/${encodeURIComponent(fieldOf(form, 'runId'))}`;
  const told = outcome.status === 'done' ? 'saved' : 'refused';
  if (fieldOf(form, 'from') === 'product') redirect(`${page}/${productId}?${told}=1`);
  const type = fieldOf(form, 'type');
  redirect(`${page}?${type === '' ? '' : `type=${encodeURIComponent(type)}&`}${told}=${productId}`);
}
