import { z } from 'zod';
import { passwordFits } from '@/lib/db/secrets.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { refusedPassword } from './refused-password.ts';
import { replacePassword } from './replace-password.ts';

/** Somebody changes their password, naming the old one; every session of theirs ends, this one included. */
export const changePassword = command({
  name: 'change-password',
  input: z.strictObject({ current: z.string().max(1_000), password: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'change-password'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const user = userId === null ? null : await findUser(db, userId);
    if (!user) return fail({ kind: 'not-found' });
    if (!(await passwordFits(user.passwordHash, input.current))) return fail({ kind: 'invalid', problems: [{ field: 'current', code: 'wrong-password' }] });
    const refused = refusedPassword(input.password, user);
    if (refused !== null) return fail(refused);
    await replacePassword(db, user.id, input.password, now);
    return ok({ userId: user.id });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
