import { z } from 'zod';
import { dropIdentities } from '@/lib/db/stores/identities.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody takes the provider's sign-in from their account again; not while it is the only way in. */
export const unlinkIdentity = command({
  name: 'unlink-identity',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'unlink-identity'),
  run: async ({ db, actor }) => {
    const userId = userIdOf(actor);
    const user = userId === null ? null : await findUser(db, userId);
    if (!user) return fail({ kind: 'not-found' });
    if (user.passwordHash === null) return fail({ kind: 'conflict', code: 'password-first' });
    return (await dropIdentities(db, user.id)) ? ok({ userId: user.id }) : fail({ kind: 'not-found' });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
