'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Role } from '@/lib/contracts/accounts/account-view.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { changeRole } from '@/lib/usecases/accounts/change-role.ts';
import { createUser } from '@/lib/usecases/accounts/create-user.ts';
import { disableUser } from '@/lib/usecases/accounts/disable-user.ts';
import { callAction, formAction } from '@/lib/web/form-action.ts';

/** Makes an account for somebody. */
export const createUserAction = formAction(createUser, (form) => ({ name: textOf(form, 'name'), email: textOf(form, 'email'), role: textOf(form, 'role') as Role, password: textOf(form, 'password') }));
const disable = callAction(disableUser);
const change = callAction(changeRole);

/** Takes somebody's access away. */
export async function disableUserAction(form: FormData): Promise<void> {
  backTo(await disable({ userId: textOf(form, 'userId'), version: Number(textOf(form, 'version')) }));
}

/** Gives somebody another role. */
export async function changeRoleAction(form: FormData): Promise<void> {
  backTo(await change({ userId: textOf(form, 'userId'), role: textOf(form, 'role') as Role, version: Number(textOf(form, 'version')) }));
}

function backTo(outcome: { readonly ok: true } | { readonly ok: false; readonly failure: Failure }): void {
  revalidatePath('/admin/users');
  if (!outcome.ok) redirect(`/admin/users?problem=${outcome.failure.kind === 'conflict' ? outcome.failure.code : outcome.failure.kind}`);
  redirect('/admin/users');
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
