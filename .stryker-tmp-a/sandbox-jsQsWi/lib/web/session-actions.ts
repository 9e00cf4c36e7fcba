// @ts-nocheck
'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { endSession } from '@/lib/usecases/accounts/end-session.ts';
import { signUp } from '@/lib/usecases/accounts/sign-up.ts';
import { currentActor } from './actor.ts';
import { dropDraftToken } from './draft-cookie.ts';
import { refusedForm } from './form-action.ts';
import { formGate } from './parse-gate.ts';
import { noteReached } from './reached.ts';
import { device, dropSession, keepSession, openSession } from './sign-in.ts';

const field = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** The sign-in form: fields `email`, `password`, and `next`, the page to go on to. An anonymous draft moves into the account. */
export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') redirect('/');
  const opened = await openSession(actor, { email: field(form, 'email'), password: field(form, 'password') });
  if (!opened.ok) return refusedForm(opened.failure, form);
  await keepSession(opened.value);
  await dropDraftToken();
  redirect(checkedPath(field(form, 'next')));
}

/** The sign-up form: fields `name`, `email`, `password`, and `next`. The draft of this browser becomes the new person's company. */
export async function signUpAction(_state: FormState, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') redirect('/');
  const context = { actor, now: new Date() };
  const counted = await countAttempt.execute(context, { purpose: 'sign-up', who: field(form, 'email').trim().toLowerCase() });
  if (!counted.ok) return refusedForm(counted.failure, form);
  const signedUp = await signUp.execute(context, { name: field(form, 'name'), email: field(form, 'email'), password: field(form, 'password'), device: await device() });
  if (!signedUp.ok) return refusedForm(signedUp.failure, form);
  await keepSession(signedUp.value.secret);
  await dropDraftToken();
  redirect(checkedPath(field(form, 'next')));
}

/** Ends this session on the server and in the browser. */
export async function signOutAction(): Promise<void> {
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous' && actor.kind !== 'system') {
    await endSession.execute({ actor, now: new Date() }, { sessionId: actor.sessionId });
  }
  await dropSession();
  redirect('/');
}
