// @ts-nocheck
import { cache } from 'react';
import type { Actor, Anonymous } from '@/lib/domain/access/actor.ts';
import { identifyDraft } from '@/lib/usecases/accounts/identify-draft.ts';
import { identifySession } from '@/lib/usecases/accounts/identify-session.ts';
import { readDraftToken } from './draft-cookie.ts';
import { sessionSecret } from './sign-in.ts';

const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };

/** Who makes this request, asked of the database once per request: an ended session is nobody's. */
export const currentActor = cache(async (): Promise<Actor> => {
  const context = { actor: nobody, now: new Date() };
  const secret = await sessionSecret();
  if (secret !== null) {
    const session = await identifySession.execute(context, { secret });
    if (session.ok && session.value !== null) return session.value;
  }
  const token = await readDraftToken();
  if (token === null) return nobody;
  const draft = await identifyDraft.execute(context, { token });
  return draft.ok ? { kind: 'anonymous', draftCompanyId: draft.value } : nobody;
});
