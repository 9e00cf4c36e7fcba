import type { SessionLeft } from '@/lib/contracts/accounts/session-left.ts';
import { viewSessionLeft } from '@/lib/usecases/accounts/view-session-left.ts';
import { sessionSecret } from './sign-in.ts';

/** How long the session of this browser still lasts; null where there is none. */
export async function sessionLeft(): Promise<SessionLeft | null> {
  const secret = await sessionSecret();
  if (secret === null) return null;
  const left = await viewSessionLeft.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, { secret });
  return left.ok ? left.value : null;
}
