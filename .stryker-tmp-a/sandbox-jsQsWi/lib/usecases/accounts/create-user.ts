// @ts-nocheck
import { z } from 'zod';
import { ROLES } from '@/lib/contracts/accounts/account-view.ts';
import { email, name } from '@/lib/contracts/fields.ts';
import { passwordHash } from '@/lib/db/secrets.ts';
import { addUser } from '@/lib/db/stores/users.ts';
import { passwordProblem } from '@/lib/domain/access/password-policy.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An administrator, or `npm run user:create`, makes an account of any role with a first password. */
export const createUser = command({
  name: 'create-user',
  input: z.strictObject({ name: name(1, 120), email, role: z.enum(ROLES), password: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'create-user'),
  run: async ({ db, now, input }) => {
    const problem = passwordProblem(input.password, input.email);
    if (problem !== null) return fail({ kind: 'invalid', problems: [{ field: 'password', code: problem }] });
    const user = await addUser(db, { ...input, passwordHash: await passwordHash(input.password) }, now);
    return user.ok ? ok({ userId: user.value.id, role: user.value.role }) : user;
  },
  about: (_input, { userId, role }) => ({ type: 'user', id: userId, company: null, detail: { role } }),
});
