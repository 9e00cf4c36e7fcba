'use server';

import { redirect } from 'next/navigation';
import { NOTICE_TOPICS, type Mailing, type NoticeTopic } from '@/lib/contracts/accounts/notice-preferences.ts';
import { savePreferences } from '@/lib/usecases/accounts/save-preferences.ts';
import { endAllSessions } from '@/lib/usecases/accounts/end-all-sessions.ts';
import { endSession } from '@/lib/usecases/accounts/end-session.ts';
import { callAction, formAction } from '@/lib/web/form-action.ts';
import { formText } from '@/lib/web/form-text.ts';
import { signOutAction } from '@/lib/web/session-actions.ts';

const endOne = callAction(endSession);

/** Ends one session of this person, on another device: field `sessionId`. One that has ended meanwhile is as good. */
export async function endSessionAction(form: FormData): Promise<void> {
  await endOne({ sessionId: formText(form, 'sessionId') });
  redirect('/account');
}

const endAll = callAction(endAllSessions);

/** Ends every session of this person, this one included. */
export async function signOutEverywhereAction(): Promise<void> {
  const outcome = await endAll({});
  if (!outcome.ok) redirect('/sign-in');
  await signOutAction();
}

/** Saves what comes by mail; what the form does not name stays. */
export const savePreferencesAction = formAction(savePreferences, (form) => ({ mailings: Object.fromEntries([...form].filter(([name]) => NOTICE_TOPICS.some((topic) => topic === name))) as Partial<Record<NoticeTopic, Mailing>> }));
