import { z } from 'zod';
import { signInTrace } from '@/lib/contracts/accounts/sign-in.ts';
import { email, name } from '@/lib/contracts/fields.ts';
import { giveConsent } from '@/lib/db/stores/consents.ts';
import { addUser } from '@/lib/db/stores/users.ts';
import { passwordHash } from '@/lib/db/secrets.ts';
import { PURPOSES } from '@/lib/domain/access/consent.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { enter } from './admit.ts';
import { refusedPassword } from './refused-password.ts';

/** A new member makes an account; the draft of their browser becomes their company, and they are signed in. */
export const signUp = command({
  name: 'sign-up',
  input: z.strictObject({ name: name(1, 120), email, password: z.string().max(1_000), consents: z.array(z.enum(PURPOSES)).max(PURPOSES.length).default([]), ...signInTrace }),
  allow: (actor) => may(actor, 'sign-up'),
  run: async ({ db, actor, now, input }) => {
    const refused = refusedPassword(input.password, input);
    if (refused !== null) return fail(refused);
    const user = await addUser(db, { name: input.name, email: input.email, role: 'member', passwordHash: await passwordHash(input.password), emailVerifiedAt: null }, now);
    if (!user.ok) return user;
    for (const purpose of input.consents) await giveConsent(db, user.value.id, purpose, now);
    return ok(await enter({ db, actor, now, trace: input }, user.value));
  },
  about: (_input, { userId, companyId }) => ({ type: 'user', id: userId, company: companyId }),
});
