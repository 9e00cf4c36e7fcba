import { z } from 'zod';
import { secret } from '@/lib/contracts/accounts/sign-in.ts';
import { takeAccountLink } from '@/lib/db/stores/account-links.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { refusedPassword } from './refused-password.ts';
import { replacePassword } from './replace-password.ts';

/** Somebody sets a new password with a one-time link: every session of theirs ends. Nobody is signed in by it, so codes are not gone round. A refused password leaves the link as it was. */
export const resetPassword = command({
  name: 'reset-password',
  input: z.strictObject({ secret, password: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'reset-password'),
  run: async ({ db, now, input }) => {
    const userId = await takeAccountLink(db, 'reset-password', input.secret, now);
    const user = userId === null ? null : await findUser(db, userId);
    if (!user) return fail({ kind: 'conflict', code: 'link-ended' });
    const refused = refusedPassword(input.password, user);
    if (refused !== null) return fail(refused);
    await replacePassword(db, user.id, input.password, now);
    return ok({ userId: user.id });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
