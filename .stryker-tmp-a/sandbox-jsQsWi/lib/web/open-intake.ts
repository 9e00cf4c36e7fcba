// @ts-nocheck
import { startIntake } from '@/lib/usecases/intake/start-intake.ts';
import { currentActor } from './actor.ts';
import { chooseCompany, currentCompany } from './current-company.ts';
import { keepDraftToken } from './draft-cookie.ts';

/**
 * The company to fill in: the one at hand, else a new draft (with its cookie, when nobody is signed in).
 * Only inside an action. Throws for those who have no company (advisors, maintainers, administrators).
 */
export async function openIntake(): Promise<string> {
  return (await currentCompany()) ?? openNewCompany();
}

/** A further company of the same person; only inside an action. */
export async function openNewCompany(): Promise<string> {
  const actor = await currentActor();
  const started = await startIntake.execute({ actor, now: new Date() }, {});
  if (!started.ok) throw new Error(`start-intake was refused: ${started.failure.kind}`);
  if (started.value.draftToken === null) await chooseCompany(started.value.companyId);
  else await keepDraftToken(started.value.draftToken);
  return started.value.companyId;
}
