import { z } from 'zod';
import { typedCode } from '@/lib/contracts/accounts/sign-in.ts';
import { takeCode } from '@/lib/db/stores/second-factors.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { mustHaveCodes } from '@/lib/domain/access/second-factor.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { turnCodesOff } from './turn-codes-off.ts';

type Outcome = { readonly outcome: 'refused' | 'off'; readonly userId: string };

/** Somebody turns their own codes off, with a last one; not who must have them. A wrong code is an outcome: it is recorded. */
export const dropSecondFactor = command({
  name: 'drop-second-factor',
  input: z.strictObject({ code: typedCode }),
  allow: (actor) => may(actor, 'drop-second-factor'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const user = userId === null ? null : await findUser(db, userId);
    if (!user?.hasCodes) return fail({ kind: 'not-found' });
    if (mustHaveCodes(user)) return fail({ kind: 'conflict', code: 'codes-needed' });
    if ((await takeCode(db, user.id, input.code, now)) === null) return ok<Outcome>({ outcome: 'refused', userId: user.id });
    await turnCodesOff(db, user.id, now);
    return ok<Outcome>({ outcome: 'off', userId: user.id });
  },
  about: (_input, { userId, outcome }) => ({ type: 'user', id: userId, company: null, detail: { outcome } }),
});
