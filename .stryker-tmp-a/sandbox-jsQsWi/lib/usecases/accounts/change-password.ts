// @ts-nocheck
import { z } from 'zod';
import { passwordFits, passwordHash } from '@/lib/db/secrets.ts';
import { endSessionsOf } from '@/lib/db/stores/sessions.ts';
import { findUser, savePassword } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { passwordProblem } from '@/lib/domain/access/password-policy.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

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
    const problem = passwordProblem(input.password, user.email);
    if (problem !== null) return fail({ kind: 'invalid', problems: [{ field: 'password', code: problem }] });
    await savePassword(db, user.id, await passwordHash(input.password), now);
    await endSessionsOf(db, user.id, now);
    return ok({ userId: user.id });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
