import { z } from 'zod';
import { signInTrace, type SignInOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import { isStorable } from '@/lib/contracts/fields.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { clearPermits } from '@/lib/db/rate-limit.ts';
import { passwordFits } from '@/lib/db/secrets.ts';
import { findUserByEmail } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { admit } from './admit.ts';
import { signInSubject } from './sign-in-subject.ts';

/**
 * Somebody signs in with address and password. A refusal is an outcome, not a failure: it is recorded.
 * Whether the address is known cannot be told from the answer nor from its time.
 */
export const checkCredentials = command({
  name: 'check-credentials',
  input: z.strictObject({
    email: z.string().max(1_000).refine(isStorable, { error: 'not-text' }),
    password: z.string().max(1_000),
    ...signInTrace,
  }),
  allow: (actor) => may(actor, 'check-credentials'),
  run: async ({ db, actor, now, input }) => {
    const address = input.email.normalize('NFKC').trim().toLowerCase();
    const user = await findUserByEmail(db, address);
    const fits = await passwordFits(user?.passwordHash ?? null, input.password);
    if (!user || !fits || user.disabledAt !== null) return ok<SignInOutcome>({ outcome: 'refused' });
    await clearPermits(db, attemptKey('sign-in', address));
    return ok<SignInOutcome>(await admit({ db, actor, now, trace: input }, user));
  },
  about: (_input, result) => signInSubject('password', result),
});
