import { z } from 'zod';
import { dropIdentities } from '@/lib/db/stores/identities.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { isThemself } from './is-themself.ts';

/** Somebody takes the provider's sign-in from their account again, naming their password; not while it is the only way in. */
export const unlinkIdentity = command({
  name: 'unlink-identity',
  input: z.strictObject({ unlinkPassword: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'unlink-identity'),
  run: async ({ db, actor, now, input }) => {
    if (actor.kind === 'anonymous' || actor.kind === 'system') return fail({ kind: 'forbidden' });
    const user = await findUser(db, actor.userId);
    if (!user) return fail({ kind: 'not-found' });
    if (user.passwordHash === null) return fail({ kind: 'conflict', code: 'password-first' });
    const themself = await isThemself(db, actor, input.unlinkPassword, now, 'unlinkPassword');
    if (!themself.ok) return themself;
    return (await dropIdentities(db, user.id)) ? ok({ userId: user.id }) : fail({ kind: 'not-found' });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
