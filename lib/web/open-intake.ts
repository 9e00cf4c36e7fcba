import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Capacity } from '@/lib/domain/access/capacity.ts';
import { startIntake } from '@/lib/usecases/intake/start-intake.ts';
import { currentActor } from './actor.ts';
import { countNetwork } from './count-network.ts';
import { chooseCompany, currentCompany } from './current-company.ts';
import { keepDraftToken } from './draft-cookie.ts';
import { log } from './log.ts';
import { whoOf } from './who-of.ts';

/**
 * The company to fill in: the one at hand, else a new draft (with its cookie, when nobody is signed in).
 * Only inside an action. Those who have no company (advisors, maintainers, administrators) are led home.
 */
export async function openIntake(capacity: Capacity | null): Promise<string> {
  return (await currentCompany()) ?? openNewCompany(capacity);
}

/** A further company of the same person; only inside an action. */
export async function openNewCompany(capacity: Capacity | null): Promise<string> {
  const actor = await currentActor();
  if (actor.kind === 'anonymous') {
    const counted = await countNetwork('drafts-of-network', await headers());
    if (!counted.ok) redirect(`/intake?wait=${counted.failure.kind === 'too-many' ? Math.ceil(counted.failure.retryAfterSeconds / 60) : 1}`);
  }
  const started = await startIntake.execute({ actor, now: new Date() }, { capacity });
  if (!started.ok) {
    log.warn({ event: 'refused', useCase: 'start-intake', ...whoOf(actor) });
    redirect('/');
  }
  if (started.value.draftToken === null) await chooseCompany(started.value.companyId);
  else await keepDraftToken(started.value.draftToken);
  return started.value.companyId;
}
