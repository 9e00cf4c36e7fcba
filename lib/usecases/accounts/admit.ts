import type { SignInOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import type { Database } from '@/lib/db/client.ts';
import { adoptDraft } from '@/lib/db/stores/companies.ts';
import { beginSecondFactor } from '@/lib/db/stores/second-factors.ts';
import { openSessionFor } from '@/lib/db/stores/sessions.ts';
import { keepLanguage, type StoredUser } from '@/lib/db/stores/users.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { nextStep } from '@/lib/domain/access/second-factor.ts';
import type { Language } from '@/lib/domain/text.ts';

type Entrance = { readonly db: Database; readonly actor: Actor; readonly now: Date; readonly trace: { readonly device: string; readonly language: Language } };

/**
 * After the first step of any way to sign in: a session, or one that waits for a code. A person without codes who must have them finds a new secret
 * for their app.
 */
export async function admit(entrance: Entrance, user: StoredUser): Promise<Exclude<SignInOutcome, { outcome: 'refused' }>> {
  const step = nextStep(user);
  if (step === 'none') return { outcome: 'signed-in', ...(await enter(entrance, user)) };
  const { db, now, trace } = entrance;
  if (step === 'set-up') await beginSecondFactor(db, user.id, now);
  return { outcome: step, secret: await openSessionFor(db, user, trace.device, now, true), userId: user.id, companyId: null };
}

/** Opens the session of somebody who has shown all that is asked of them; a member's anonymous draft becomes theirs. */
export async function enter({ db, actor, now, trace }: Entrance, user: StoredUser): Promise<{ readonly secret: string; readonly userId: string; readonly companyId: string | null }> {
  await keepLanguage(db, user.id, trace.language);
  const draft = actor.kind === 'anonymous' && user.role === 'member' ? actor.draftCompanyId : null;
  const adopted = draft !== null && (await adoptDraft(db, draft, user.id, now));
  return { secret: await openSessionFor(db, user, trace.device, now), userId: user.id, companyId: adopted ? draft : null };
}
