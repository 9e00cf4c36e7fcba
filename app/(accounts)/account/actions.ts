'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { changePassword } from '@/lib/usecases/accounts/change-password.ts';
import { endAllSessions } from '@/lib/usecases/accounts/end-all-sessions.ts';
import { callAction, formAction } from '@/lib/web/form-action.ts';
import { signOutAction } from '@/lib/web/session-actions.ts';

const change = formAction(changePassword, (form) => ({ current: String(form.get('current') ?? ''), password: String(form.get('password') ?? '') }), () => '/sign-in');
const endAll = callAction(endAllSessions);

/** Changes the password; every session ends, so the next thing is to sign in. */
export async function changePasswordAction(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>> {
  return change(state as Parameters<typeof change>[0], form);
}

/** Ends every session of this person, this one included. */
export async function signOutEverywhereAction(): Promise<void> {
  const outcome = await endAll({});
  if (!outcome.ok) redirect('/sign-in');
  await signOutAction();
}
