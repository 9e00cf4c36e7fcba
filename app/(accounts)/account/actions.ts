'use server';

import { redirect } from 'next/navigation';
import { beginSecondFactor } from '@/lib/usecases/accounts/begin-second-factor.ts';
import { changePassword } from '@/lib/usecases/accounts/change-password.ts';
import { endAllSessions } from '@/lib/usecases/accounts/end-all-sessions.ts';
import { callAction, formAction } from '@/lib/web/form-action.ts';
import { signOutAction } from '@/lib/web/session-actions.ts';

/** Changes the password; every session ends, so the next thing is to sign in. */
export const changePasswordAction = formAction(changePassword, (form) => ({ current: String(form.get('current') ?? ''), password: String(form.get('password') ?? '') }), () => '/sign-in');

const begin = callAction(beginSecondFactor);

/** Begins to set sign-in codes up. */
export async function beginSecondFactorAction(): Promise<void> {
  const outcome = await begin({});
  redirect(outcome.ok ? '/account/codes' : '/sign-in');
}

const endAll = callAction(endAllSessions);

/** Ends every session of this person, this one included. */
export async function signOutEverywhereAction(): Promise<void> {
  const outcome = await endAll({});
  if (!outcome.ok) redirect('/sign-in');
  await signOutAction();
}
