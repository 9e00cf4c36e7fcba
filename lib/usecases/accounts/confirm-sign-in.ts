import { z } from 'zod';
import { secret, signInTrace, typedCode, type SignInOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { clearPermits } from '@/lib/db/rate-limit.ts';
import { takeCode } from '@/lib/db/stores/second-factors.ts';
import { endSessionOf, findHalfSession } from '@/lib/db/stores/sessions.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { enter } from './admit.ts';
import { signInSubject } from './sign-in-subject.ts';

/** The second step of a sign-in: a code of the app or a recovery code, each good once. The session that opens has a secret of its own. A refusal is an outcome: it is recorded. */
export const confirmSignIn = command({
  name: 'confirm-sign-in',
  input: z.strictObject({ secret, code: typedCode, ...signInTrace }),
  allow: (actor) => may(actor, 'confirm-sign-in'),
  run: async ({ db, actor, now, input }) => {
    const half = await findHalfSession(db, input.secret, now);
    const user = half && (await findUser(db, half.userId));
    if (!half || !user || (await takeCode(db, user.id, input.code, now)) === null) return ok<SignInOutcome>({ outcome: 'refused' });
    await endSessionOf(db, user.id, half.sessionId, now);
    await clearPermits(db, attemptKey('code', user.id));
    return ok<SignInOutcome>({ outcome: 'signed-in', ...(await enter({ db, actor, now, trace: input }, user)) });
  },
  about: (_input, result) => signInSubject('code', result),
});
