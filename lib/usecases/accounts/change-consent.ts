import { consentInput } from '@/lib/contracts/accounts/own-data.ts';
import { giveConsent, withdrawConsent } from '@/lib/db/stores/consents.ts';
import { leaveDigest } from '@/lib/db/stores/notice-preferences.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Gives a consent or takes it back; what stands already stays as it is. */
export const changeConsent = command({
  name: 'change-consent',
  input: consentInput,
  allow: (actor) => may(actor, 'change-consent'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    if (input.agrees) await giveConsent(db, userId, input.purpose, now);
    else await withdrawConsent(db, userId, input.purpose, now);
    if (input.purpose === 'mail' && !input.agrees) await leaveDigest(db, userId);
    return ok({ userId, ...input });
  },
  about: (_input, { userId, purpose, agrees }) => ({ type: 'user', id: userId, company: null, detail: { purpose, agrees: agrees ? 'yes' : 'no' } }),
});
