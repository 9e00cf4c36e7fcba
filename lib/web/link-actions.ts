'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { LinkPurpose } from '@/lib/contracts/accounts/sign-in.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { orderLink } from '@/lib/usecases/accounts/order-link.ts';
import { currentActor } from './actor.ts';
import { countNetwork } from './count-network.ts';
import { refusedForm } from './form-action.ts';
import { formText } from './form-text.ts';
import { formGate } from './parse-gate.ts';
import { noteReached } from './reached.ts';

/** Asks for a mail with a link to sign in: field `email`. The answer is the same whoever has that address. */
export async function orderSignInLinkAction(_state: FormState, form: FormData): Promise<FormState> {
  return order('sign-in', form);
}

/** Asks for a mail with a link to set a new password: field `email`. The answer is the same whoever has that address. */
export async function orderResetLinkAction(_state: FormState, form: FormData): Promise<FormState> {
  return order('reset-password', form);
}

async function order(purpose: LinkPurpose, form: FormData): Promise<FormState> {
  const gate = formGate(form);
  if (!gate.ok) return refusedForm(gate.failure, form);
  noteReached();
  const actor = await currentActor();
  if (actor.kind !== 'anonymous') redirect('/account');
  const context = { actor, now: new Date() };
  const email = formText(form, 'email');
  const ofNetwork = await countNetwork('links-to-network', await headers());
  const counted = ofNetwork.ok ? await countAttempt.execute(context, { purpose: 'link-to-address', who: email }) : ofNetwork;
  if (!counted.ok) return refusedForm(counted.failure, form);
  const ordered = await orderLink.execute(context, { purpose, email });
  return ordered.ok ? { status: 'done', value: null } : refusedForm(ordered.failure, form);
}
