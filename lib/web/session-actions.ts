'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import type { SessionLeft } from '@/lib/contracts/accounts/session-left.ts';
import { PURPOSES } from '@/lib/domain/access/consent.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { endSession } from '@/lib/usecases/accounts/end-session.ts';
import { signInByLink } from '@/lib/usecases/accounts/sign-in-by-link.ts';
import { signUp } from '@/lib/usecases/accounts/sign-up.ts';
import { currentActor } from './actor.ts';
import { dropDraftToken } from './draft-cookie.ts';
import { refusedForm } from './form-action.ts';
import { formText } from './form-text.ts';
import { log } from './log.ts';
import { formGate } from './parse-gate.ts';
import { noteReached } from './reached.ts';
import { dropSession, keepSession, openSession, type Admission } from './sign-in.ts';
import { sessionLeft } from './session-left.ts';
import { signInTrace } from './sign-in-trace.ts';
import { whoCame } from './who-of.ts';

/** The sign-in form: fields `email`, `password`, and `next`, the page to go on to. An anonymous draft moves into the account. */
export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') redirect('/');
  const opened = await openSession(actor, { email: formText(form, 'email'), password: formText(form, 'password') });
  if (!opened.ok) return refusedForm(opened.failure, form);
  return goOn(opened.value, formText(form, 'next'));
}

/** The button behind the link of a sign-in mail: field `key`. */
export async function signInByLinkAction(_state: FormState, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') redirect('/');
  const outcome = await signInByLink.execute({ actor, now: new Date() }, { secret: formText(form, 'key'), ...(await signInTrace()) });
  if (!outcome.ok) return refusedForm(outcome.failure, form);
  log.info({ event: 'sign-in', way: 'link', outcome: outcome.value.outcome, ...whoCame(outcome.value) });
  if (outcome.value.outcome === 'refused') return refusedForm({ kind: 'conflict', code: 'link-ended' }, form);
  return goOn(outcome.value, '/');
}

/** The sign-up form: fields `name`, `email`, `password`, and `next`. The draft of this browser becomes the new person's company. */
export async function signUpAction(_state: FormState, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') redirect('/');
  const consents = PURPOSES.filter((purpose) => formText(form, `consent-${purpose}`) !== '');
  if (!consents.includes('service')) return refusedForm({ kind: 'invalid', problems: [{ field: 'consent-service', code: 'consent-needed' }] }, form);
  const context = { actor, now: new Date() };
  const email = formText(form, 'email');
  const counted = await countAttempt.execute(context, { purpose: 'sign-up', who: email.trim().toLowerCase() });
  if (!counted.ok) return refusedForm(counted.failure, form);
  const signedUp = await signUp.execute(context, { name: formText(form, 'name'), email, password: formText(form, 'password'), consents, ...(await signInTrace()) });
  if (!signedUp.ok) return refusedForm(signedUp.failure, form);
  return goOn({ outcome: 'signed-in', ...signedUp.value }, formText(form, 'next'));
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

/** How long this browser's session still lasts, null when it is over. With `stay` somebody is there, and it lasts longer; without, to ask changes nothing. */
export async function sessionLeftAction(stay: boolean): Promise<SessionLeft | null> {
  noteReached();
  if (stay) await currentActor();
  return sessionLeft();
}

/** Puts the session into the browser and leads on: to the page that was wanted, or to the second step. */
async function goOn(opened: Admission, next: string): Promise<never> {
  await keepSession(opened.secret);
  const onwards = checkedPath(next);
  if (opened.outcome !== 'signed-in') redirect(`/sign-in/${opened.outcome}?next=${encodeURIComponent(onwards)}`);
  await dropDraftToken();
  redirect(onwards);
}
