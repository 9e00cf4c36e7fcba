import type { ProviderOutcome, SignInOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import type { AuditSubject } from '@/lib/db/audit.ts';

/** The audit row of a try to sign in, whichever way it came. */
export function signInSubject(way: 'password' | 'link' | 'code' | 'provider', result: SignInOutcome | ProviderOutcome): AuditSubject {
  const detail = { way, outcome: result.outcome, ...('reason' in result ? { reason: result.reason } : {}) };
  return result.outcome === 'refused' ? { type: 'sign-in', id: null, company: null, detail } : { type: 'sign-in', id: result.userId, company: result.companyId, detail };
}
