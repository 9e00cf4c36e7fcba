import { z } from 'zod';
import { secret, signInTrace, type SignInOutcome } from '@/lib/contracts/accounts/sign-in.ts';
import { takeAccountLink } from '@/lib/db/stores/account-links.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { admit } from './admit.ts';
import { signInSubject } from './sign-in-subject.ts';

/** Somebody signs in with the link of a mail, which is used up; a code is still asked of who has codes. A refusal is an outcome: it is recorded. */
export const signInByLink = command({
  name: 'sign-in-by-link',
  input: z.strictObject({ secret, ...signInTrace }),
  allow: (actor) => may(actor, 'sign-in-by-link'),
  run: async ({ db, actor, now, input }) => {
    const userId = await takeAccountLink(db, 'sign-in', input.secret, now);
    const user = userId === null ? null : await findUser(db, userId);
    return ok<SignInOutcome>(user ? await admit({ db, actor, now, trace: input }, user) : { outcome: 'refused' });
  },
  about: (_input, result) => signInSubject('link', result),
});
