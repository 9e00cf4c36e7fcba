'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Role } from '@/lib/contracts/accounts/account-view.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { changeRole } from '@/lib/usecases/accounts/change-role.ts';
import { disableUser } from '@/lib/usecases/accounts/disable-user.ts';
import { endSessionsOf } from '@/lib/usecases/accounts/end-sessions-of.ts';
import { inviteUser } from '@/lib/usecases/accounts/invite-user.ts';
import { makeResetLink } from '@/lib/usecases/accounts/make-reset-link.ts';
import { removeSecondFactor } from '@/lib/usecases/accounts/remove-second-factor.ts';
import { callAction, formAction } from '@/lib/web/form-action.ts';
import { formText } from '@/lib/web/form-text.ts';
import { publicAddress } from '@/lib/web/public-address.ts';

type ShownLink = FormState<{ readonly link: string }>;
const invite = formAction(inviteUser, (form) => ({ name: formText(form, 'name'), email: formText(form, 'email'), role: formText(form, 'role') as Role }));
const makeLink = formAction(makeResetLink, (form) => ({ userId: formText(form, 'userId') }));

/** Makes an account for somebody, and a one-time link to its first password; shown once. */
export async function inviteUserAction(_state: ShownLink, form: FormData): Promise<ShownLink> {
  return shown(await invite({ status: 'idle' }, form));
}

/** A one-time link for somebody to set a new password; shown once. */
export async function makeResetLinkAction(_state: ShownLink, form: FormData): Promise<ShownLink> {
  return shown(await makeLink({ status: 'idle' }, form));
}

function shown(made: FormState<{ readonly secret: string }>): ShownLink {
  return made.status === 'done' ? { status: 'done', value: { link: `${publicAddress()}/reset-password/${made.value.secret}` } } : made;
}

/** Takes somebody's sign-in codes away. */
export const removeSecondFactorAction = formAction(removeSecondFactor, (form) => ({ userId: formText(form, 'userId') }));
/** Ends every session of somebody. */
export const endSessionsOfAction = formAction(endSessionsOf, (form) => ({ userId: formText(form, 'userId') }));

const disable = callAction(disableUser);
const change = callAction(changeRole);

/** Takes somebody's access away. */
export async function disableUserAction(form: FormData): Promise<void> {
  backTo(await disable({ userId: formText(form, 'userId'), version: Number(formText(form, 'version')) }));
}

/** Gives somebody another role. */
export async function changeRoleAction(form: FormData): Promise<void> {
  backTo(await change({ userId: formText(form, 'userId'), role: formText(form, 'role') as Role, version: Number(formText(form, 'version')) }));
}

function backTo(outcome: { readonly ok: true } | { readonly ok: false; readonly failure: Failure }): void {
  revalidatePath('/admin/users');
  if (!outcome.ok) redirect(`/admin/users?problem=${outcome.failure.kind === 'conflict' ? outcome.failure.code : outcome.failure.kind}`);
  redirect('/admin/users');
}
