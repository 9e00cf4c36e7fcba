import { env } from '@/lib/env.ts';
import { linkIdentity } from '@/lib/usecases/accounts/link-identity.ts';
import { signInByProvider } from '@/lib/usecases/accounts/sign-in-by-provider.ts';
import { currentActor } from './actor.ts';
import { dropDraftToken } from './draft-cookie.ts';
import { log } from './log.ts';
import { ownCookie } from './own-cookie.ts';
import type { Visit } from './sign-in.ts';
import { signInTrace } from './sign-in-trace.ts';
import { whoCame, whoOf } from './who-of.ts';

const TEN_MINUTES = 600;
const linking = ownCookie('lw_linking', TEN_MINUTES);

/** Notes that the session of this browser asked, by a form of its own page, to have the provider linked. Nothing else links to a session. */
export async function wantLinking(sessionId: string): Promise<void> {
  await linking.keep(sessionId);
}

/** Somebody comes back from the provider: signs in, or links to the session that asked for it. */
export const visitFromProvider: Visit = async (claims) => {
  // The provider's own description may name any issuer; ours is the one that was configured.
  if (!claims?.sub || claims.iss !== env().OIDC_ISSUER) return refused('provider-failed');
  const identity = { issuer: claims.iss, subject: claims.sub };
  const actor = await currentActor();
  const now = new Date();
  const wanted = await linking.read();
  await linking.drop();
  if (actor.kind !== 'anonymous') {
    if (actor.kind === 'system' || wanted !== actor.sessionId) return { page: '/account' };
    const linked = await linkIdentity.execute({ actor, now }, identity);
    log.info({ event: 'provider-link', outcome: linked.ok ? 'linked' : 'refused', ...whoOf(actor) });
    return { page: linked.ok ? '/account?done=linked' : `/account?problem=${linked.failure.kind === 'conflict' ? linked.failure.code : 'provider-failed'}` };
  }
  const outcome = await signInByProvider.execute({ actor, now }, { ...identity, email: claims.email ?? null, emailVerified: claims.email_verified === true, name: claims.name?.slice(0, 120) || null, ...(await signInTrace()) });
  log.info({ event: 'sign-in', way: 'provider', outcome: outcome.ok ? outcome.value.outcome : outcome.failure.kind, ...(outcome.ok ? whoCame(outcome.value) : {}) });
  if (!outcome.ok) return refused('provider-failed');
  if (outcome.value.outcome === 'refused') return refused(outcome.value.reason);
  if (outcome.value.outcome === 'signed-in') await dropDraftToken();
  return { secret: outcome.value.secret };
};

function refused(problem: string): { readonly page: string } {
  return { page: `/sign-in?problem=${problem}` };
}
