import { cache } from 'react';
import { identifyHalfSession } from '@/lib/usecases/accounts/identify-half-session.ts';
import type { OutputOf } from '@/lib/usecases/use-case.ts';
import { sessionSecret } from './sign-in.ts';

export type HalfSession = NonNullable<OutputOf<typeof identifyHalfSession>> & { readonly secret: string };

/** Who has made the first step of signing in with this browser and owes the second; null when nobody does. */
export const halfSession = cache(async (): Promise<HalfSession | null> => {
  const secret = await sessionSecret();
  if (secret === null) return null;
  const half = await identifyHalfSession.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, { secret });
  return half.ok && half.value !== null ? { ...half.value, secret } : null;
});
