import { z } from 'zod';
import { typedCode } from '@/lib/contracts/accounts/sign-in.ts';
import { renewRecoveryCodes as renewStored, takeCode } from '@/lib/db/stores/second-factors.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

type Outcome = { readonly outcome: 'refused' | 'renewed'; readonly userId: string; readonly recoveryCodes: readonly string[] };

/** Somebody gets new recovery codes in place of the old ones, with a code of their app; they are given this once. A wrong code is an outcome: it is recorded. */
export const renewRecoveryCodes = command({
  name: 'renew-recovery-codes',
  input: z.strictObject({ code: typedCode }),
  allow: (actor) => may(actor, 'renew-recovery-codes'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    if ((await takeCode(db, userId, input.code, now)) === null) return ok<Outcome>({ outcome: 'refused', userId, recoveryCodes: [] });
    return ok<Outcome>({ outcome: 'renewed', userId, recoveryCodes: await renewStored(db, userId) });
  },
  about: (_input, { userId, outcome }) => ({ type: 'user', id: userId, company: null, detail: { outcome } }),
});
