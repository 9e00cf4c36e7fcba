'use server';

import { redirect } from 'next/navigation';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { confirmSecondFactor } from '@/lib/usecases/accounts/confirm-second-factor.ts';
import { confirmSignIn } from '@/lib/usecases/accounts/confirm-sign-in.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { dropSecondFactor } from '@/lib/usecases/accounts/drop-second-factor.ts';
import { renewRecoveryCodes } from '@/lib/usecases/accounts/renew-recovery-codes.ts';
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
import { whoCame } from './who-of.ts';

/** New recovery codes, as the page shows them once. */
type Shown = FormState<{ readonly recoveryCodes: readonly string[] }>;

/** The second step of signing in: fields `code` and `next`. */
export async function confirmSignInAction(_state: FormState, form: FormData): Promise<FormState> {
  const half = await halfSession();
  if (half === null) redirect('/sign-in?problem=sign-in-over');
  const tried = await tryCode(form, half.userId, async (context) => confirmSignIn.execute(context, { secret: half.secret, code: formText(form, 'code'), ...(await signInTrace()) }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  log.info({ event: 'sign-in', way: 'code', outcome: tried.value.outcome, ...whoCame(tried.value) });
  if (tried.value.outcome === 'refused') return wrongCode(form);
  await keepSession(tried.value.secret);
  await dropDraftToken();
  redirect(checkedPath(formText(form, 'next')));
}

/** The first code of an app, given while signing in or from one's account: field `code`. */
export async function confirmSecondFactorAction(_state: Shown, form: FormData): Promise<Shown> {
  const actor = await currentActor();
  const half = userIdOf(actor) === null ? await halfSession() : null;
  const userId = userIdOf(actor) ?? half?.userId;
  if (userId === undefined) redirect('/sign-in?problem=sign-in-over');
  const tried = await tryCode(form, userId, async (context) => confirmSecondFactor.execute(context, { half: half?.secret ?? null, code: formText(form, 'code'), ...(await signInTrace()) }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  log.info({ event: 'codes-set-up', outcome: tried.value.outcome, ...whoCame(tried.value) });
  if (tried.value.outcome === 'refused') return wrongCode(form);
  await keepSession(tried.value.secret);
  if (half !== null) await dropDraftToken();
  return { status: 'done', value: { recoveryCodes: tried.value.recoveryCodes } };
}

/** Turns one's own codes off, with a last one: field `code`. Every session ends. */
export async function dropSecondFactorAction(_state: FormState, form: FormData): Promise<FormState> {
  const tried = await tryOwnCode(form, (context) => dropSecondFactor.execute(context, { code: formText(form, 'code') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  if (tried.value.outcome === 'refused') return wrongCode(form);
  redirect('/sign-in');
}

/** New recovery codes in place of the old ones, with a code: field `code`. */
export async function renewRecoveryCodesAction(_state: Shown, form: FormData): Promise<Shown> {
  const tried = await tryOwnCode(form, (context) => renewRecoveryCodes.execute(context, { code: formText(form, 'code') }));
  if (!tried.ok) return refusedForm(tried.failure, form);
  return tried.value.outcome === 'refused' ? wrongCode(form) : { status: 'done', value: { recoveryCodes: tried.value.recoveryCodes } };
}

type Run<T> = (context: { readonly actor: Actor; readonly now: Date }) => Promise<Result<T, Failure>>;

async function tryOwnCode<T>(form: FormData, run: Run<T>): Promise<Result<T, Failure>> {
  const userId = userIdOf(await currentActor());
  if (userId === null) redirect('/sign-in');
  return tryCode(form, userId, run);
}

/** Tries of a code are counted by the person before anything is compared; when they cannot be counted, none is accepted. */
async function tryCode<T>(form: FormData, userId: string, run: Run<T>): Promise<Result<T, Failure>> {
  const gate = formGate(form);
  if (!gate.ok) return gate;
  noteReached();
  const context = { actor: await currentActor(), now: new Date() };
  const counted = await countAttempt.execute(context, { purpose: 'code', who: userId });
  return counted.ok ? run(context) : counted;
}

function wrongCode(form: FormData) {
  return refusedForm({ kind: 'invalid', problems: [{ field: 'code', code: 'wrong-code' }] }, form);
}
