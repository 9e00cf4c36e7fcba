import { z } from 'zod';
import { identityKey } from '@/lib/contracts/accounts/sign-in.ts';
import { addIdentity, findIdentityUser } from '@/lib/db/stores/identities.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody who is signed in links who they are to the provider to their account; not an identity that is somebody else's. */
export const linkIdentity = command({
  name: 'link-identity',
  input: z.strictObject(identityKey),
  allow: (actor) => may(actor, 'link-identity'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    const holder = await findIdentityUser(db, input);
    if (holder === userId) return ok({ userId });
    if (holder !== null || !(await addIdentity(db, input, userId, now))) return fail({ kind: 'conflict', code: 'provider-taken' });
    await putMail(db, { userId, kind: 'account-changed', payload: { what: 'provider' }, now });
    return ok({ userId });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
