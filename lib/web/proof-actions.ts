'use server';

import { redirect } from 'next/navigation';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { beginSecondFactor } from '@/lib/usecases/accounts/begin-second-factor.ts';
import { changePassword } from '@/lib/usecases/accounts/change-password.ts';
import { confirmSecondFactor } from '@/lib/usecases/accounts/confirm-second-factor.ts';
import { confirmSignIn } from '@/lib/usecases/accounts/confirm-sign-in.ts';
import { dropSecondFactor } from '@/lib/usecases/accounts/drop-second-factor.ts';
import { renewRecoveryCodes } from '@/lib/usecases/accounts/renew-recovery-codes.ts';
import { unlinkIdentity } from '@/lib/usecases/accounts/unlink-identity.ts';
import type { Context } from '@/lib/usecases/use-case.ts';
import { currentActor } from './actor.ts';
import { dropDraftToken } from './draft-cookie.ts';
import { refusedForm } from './form-action.ts';
import { formText } from './form-text.ts';
import { halfSession } from './half-session.ts';
import { log } from './log.ts';
import { formGate } from './parse-gate.ts';
import { noteReached } from './reached.ts';
import { keepSession } from './sign-in.ts';
import { signInTrace } from './sign-in-trace.ts';
import { tryProof } from './try-proof.ts';
import { whoCame } from './who-of.ts';

/** New recovery codes, as the page shows them once. */
type Shown = FormState<{ readonly recoveryCodes: readonly string[] }>;

/** The second step of signing in: fields `code` and `next`. */
export async function confirmSignInAction(_state: FormState, form: FormData): Promise<FormState> {
  const half = await halfSession();
  if (half === null) redirect('/sign-in?problem=sign-in-over');
  const tried = await tryFor(form, half.userId, async (context) => confirmSignIn.execute(context, { secret: half.secret, code: formText(form, 'code'), ...(await signInTrace()) }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  log.info({ event: 'sign-in', way: 'code', outcome: tried.value.outcome, ...whoCame(tried.value) });
  if (tried.value.outcome === 'refused') return wrongCode(form);
  await keepSession(tried.value.secret);
  await dropDraftToken();
  redirect(checkedPath(formText(form, 'next')));
}

/** Begins to set sign-in codes up: field `ownPassword`. */
export async function beginSecondFactorAction(_state: FormState, form: FormData): Promise<FormState> {
  const tried = await tryOwn(form, (context) => beginSecondFactor.execute(context, { ownPassword: formText(form, 'ownPassword') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  redirect('/account/codes');
}

/** Changes the password: fields `current` and `password`. Every session ends, so the next thing is to sign in. */
export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const tried = await tryOwn(form, (context) => changePassword.execute(context, { current: formText(form, 'current'), password: formText(form, 'password') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  redirect('/sign-in');
}

/** Takes the provider's sign-in from this account: field `unlinkPassword`. */
export async function unlinkIdentityAction(_state: FormState, form: FormData): Promise<FormState> {
  const tried = await tryOwn(form, (context) => unlinkIdentity.execute(context, { unlinkPassword: formText(form, 'unlinkPassword') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  redirect('/account');
}

/** The first code of an app, given while signing in or from one's account: field `code`. */
export async function confirmSecondFactorAction(_state: Shown, form: FormData): Promise<Shown> {
  const actor = await currentActor();
  const half = userIdOf(actor) === null ? await halfSession() : null;
  const userId = userIdOf(actor) ?? half?.userId;
  if (userId === undefined) redirect('/sign-in?problem=sign-in-over');
  const tried = await tryFor(form, userId, async (context) => confirmSecondFactor.execute(context, { half: half?.secret ?? null, code: formText(form, 'code'), ...(await signInTrace()) }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  log.info({ event: 'codes-set-up', outcome: tried.value.outcome, ...whoCame(tried.value) });
  if (tried.value.outcome === 'refused') return wrongCode(form);
  await keepSession(tried.value.secret);
  if (half !== null) await dropDraftToken();
  return { status: 'done', value: { recoveryCodes: tried.value.recoveryCodes } };
}

/** Turns one's own codes off, with a last one: field `code`. Every session ends. */
export async function dropSecondFactorAction(_state: FormState, form: FormData): Promise<FormState> {
  const tried = await tryOwn(form, (context) => dropSecondFactor.execute(context, { code: formText(form, 'code') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  if (tried.value.outcome === 'refused') return wrongCode(form);
  redirect('/sign-in');
}

/** New recovery codes in place of the old ones, with a code: field `code`. */
export async function renewRecoveryCodesAction(_state: Shown, form: FormData): Promise<Shown> {
  const tried = await tryOwn(form, (context) => renewRecoveryCodes.execute(context, { code: formText(form, 'code') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  return tried.value.outcome === 'refused' ? wrongCode(form) : { status: 'done', value: { recoveryCodes: tried.value.recoveryCodes } };
}

type Run<T> = (context: Context) => Promise<Result<T, Failure>>;

async function tryOwn<T>(form: FormData, run: Run<T>): Promise<Result<T, Failure>> {
  const userId = userIdOf(await currentActor());
  if (userId === null) redirect('/sign-in');
  return tryFor(form, userId, run);
}

async function tryFor<T>(form: FormData, userId: string, run: Run<T>): Promise<Result<T, Failure>> {
  const gate = formGate(form);
  if (!gate.ok) return gate;
  noteReached();
  return tryProof(await currentActor(), userId, run);
}

function wrongCode(form: FormData) {
  return refusedForm({ kind: 'invalid', problems: [{ field: 'code', code: 'wrong-code' }] }, form);
}
