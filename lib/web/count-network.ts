import type { Failure } from '@/lib/domain/failure.ts';
import type { Result } from '@/lib/domain/result.ts';
import { env } from '@/lib/env.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { clientAddress, networkOf } from './client-address.ts';
import { log } from './log.ts';

/** What is counted by the network it comes from. */
export type NetworkPurpose = 'links-to-network' | 'drafts-of-network' | 'matches-of-network' | 'saves-of-network';

/** Counts a call by the network of its headers, before it is carried out. */
export async function countNetwork(purpose: NetworkPurpose, headers: Headers): Promise<Result<null, Failure>> {
  const who = networkOf(clientAddress(headers, env().TRUSTED_PROXIES));
  const counted = await countAttempt.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, { purpose, who });
  if (!counted.ok) log.warn({ event: 'limited', purpose });
  return counted;
}
