'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { REVOCABLE } from '@/lib/domain/access/consent.ts';
import { changeConsent } from '@/lib/usecases/accounts/change-consent.ts';
import { deleteAccount } from '@/lib/usecases/accounts/delete-account.ts';
import { deleteCompany } from '@/lib/usecases/accounts/delete-company.ts';
import { requestHumanReview } from '@/lib/usecases/review/request-human-review.ts';
import { formAction } from '@/lib/web/form-action.ts';
import { dropSession } from '@/lib/web/sign-in.ts';

/** Gives a consent or takes it back. */
export const changeConsentAction = formAction(changeConsent, (form) => ({ purpose: fieldOf(form, 'purpose') as (typeof REVOCABLE)[number], agrees: fieldOf(form, 'agrees') === 'yes' }));

/** Asks a person to look at an automatic result, and leads to the case. */
export const requestHumanReviewAction = formAction(requestHumanReview, (form) => ({ runId: fieldOf(form, 'runId'), language: fieldOf(form, 'language') as 'zh' | 'en', text: fieldOf(form, 'text') }), ({ caseId }) => `/cases/${caseId}`);

/** Deletes a company with all that hangs on it. */
export const deleteCompanyAction = formAction(deleteCompany, (form) => ({ companyId: fieldOf(form, 'companyId'), confirm: fieldOf(form, 'confirm') }), () => '/account/data');

const erase = formAction(deleteAccount, (form) => ({ confirm: fieldOf(form, 'confirm') }));

/** Deletes the account; the session is gone with it, and so is its cookie. */
export async function deleteAccountAction(state: FormState, form: FormData): Promise<FormState> {
  const outcome = await erase(state as never, form);
  if (outcome.status !== 'done') return outcome;
  await dropSession();
  redirect('/');
}

function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
