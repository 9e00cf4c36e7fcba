import { z } from 'zod';
import { secret, signInTrace, typedCode } from '@/lib/contracts/accounts/sign-in.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { clearPermits } from '@/lib/db/rate-limit.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { confirmSecondFactor as confirmStored } from '@/lib/db/stores/second-factors.ts';
import { endSessionsOf, findHalfSession } from '@/lib/db/stores/sessions.ts';
import { findUser, raiseSessionVersion } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { enter } from './admit.ts';

type Outcome = { readonly outcome: 'refused'; readonly userId: string } | { readonly outcome: 'on'; readonly userId: string; readonly secret: string; readonly recoveryCodes: readonly string[]; readonly companyId: string | null };

/**
 * The first code of somebody's app turns codes on: by a person who is signed in, or in the middle of a sign-in (`half`: its secret). Every session of theirs ends and one is
 * opened here; the recovery codes are given this once. A wrong code is an outcome: it is recorded.
 */
export const confirmSecondFactor = command({
  name: 'confirm-second-factor',
  input: z.strictObject({ half: secret.nullable(), code: typedCode, ...signInTrace }),
  allow: (actor) => may(actor, 'confirm-second-factor'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor) ?? (input.half === null ? null : ((await findHalfSession(db, input.half, now))?.userId ?? null));
    if (userId === null) return fail({ kind: 'not-found' });
    const recoveryCodes = await confirmStored(db, userId, input.code, now);
    if (recoveryCodes === null) return ok<Outcome>({ outcome: 'refused', userId });
    await clearPermits(db, attemptKey('code', userId));
    await raiseSessionVersion(db, userId);
    await endSessionsOf(db, userId, now);
    await putMail(db, { userId, kind: 'account-changed', payload: { what: 'codesOn' }, now });
    const user = await findUser(db, userId);
    if (!user) return fail({ kind: 'not-found' });
    return ok<Outcome>({ outcome: 'on', recoveryCodes, ...(await enter({ db, actor, now, trace: input }, user)) });
  },
  about: (_input, result) => ({ type: 'user', id: result.userId, company: result.outcome === 'on' ? result.companyId : null, detail: { outcome: result.outcome } }),
});
