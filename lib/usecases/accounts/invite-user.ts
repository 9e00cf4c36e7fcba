import { z } from 'zod';
import { ROLES } from '@/lib/contracts/accounts/account-view.ts';
import { email, name } from '@/lib/contracts/fields.ts';
import { INVITATION_MINUTES } from '@/lib/contracts/accounts/sign-in.ts';
import { addAccountLink } from '@/lib/db/stores/account-links.ts';
import { addUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An administrator makes an account of any role. It has no password until its person sets one with the one-time link, which is shown this once. */
export const inviteUser = command({
  name: 'invite-user',
  input: z.strictObject({ name: name(1, 120), email, role: z.enum(ROLES) }),
  allow: (actor) => may(actor, 'invite-user'),
  run: async ({ db, now, input }) => {
    const user = await addUser(db, { ...input, emailVerifiedAt: null, passwordHash: null }, now);
    if (!user.ok) return user;
    const { secret } = await addAccountLink(db, { userId: user.value.id, purpose: 'reset-password', mailed: false }, now, INVITATION_MINUTES);
    return ok({ userId: user.value.id, role: user.value.role, secret });
  },
  about: (_input, { userId, role }) => ({ type: 'user', id: userId, company: null, detail: { role } }),
});
