import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { addAccountLink } from '@/lib/db/stores/account-links.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An administrator makes a one-time link for somebody who forgot their password and cannot be reached by mail; it is shown this once, and recorded. */
export const makeResetLink = command({
  name: 'make-reset-link',
  input: z.strictObject({ userId: id }),
  allow: (actor) => may(actor, 'make-reset-link'),
  run: async ({ db, actor, now, input }) => {
    if (input.userId === userIdOf(actor)) return fail({ kind: 'conflict', code: 'own-account' });
    const user = await findUser(db, input.userId);
    if (!user || user.disabledAt !== null) return fail({ kind: 'not-found' });
    const { secret } = await addAccountLink(db, { userId: user.id, purpose: 'reset-password', mailed: false }, now);
    return ok({ userId: user.id, secret });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
