import { z } from 'zod';
import { ROLES } from '@/lib/contracts/accounts/account-view.ts';
import { email, name } from '@/lib/contracts/fields.ts';
import { passwordHash } from '@/lib/db/secrets.ts';
import { addUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { refusedPassword } from './refused-password.ts';

/** `npm run user:create` makes an account of any role, with the password that its person types. */
export const createUser = command({
  name: 'create-user',
  input: z.strictObject({ name: name(1, 120), email, role: z.enum(ROLES), password: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'create-user'),
  run: async ({ db, now, input }) => {
    const refused = refusedPassword(input.password, input);
    if (refused !== null) return fail(refused);
    const user = await addUser(db, { name: input.name, email: input.email, role: input.role, emailVerifiedAt: null, passwordHash: await passwordHash(input.password) }, now);
    return user.ok ? ok({ userId: user.value.id, role: user.value.role }) : user;
  },
  about: (_input, { userId, role }) => ({ type: 'user', id: userId, company: null, detail: { role } }),
});
