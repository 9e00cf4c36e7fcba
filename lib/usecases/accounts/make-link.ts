import { z } from 'zod';
import { LINK_MINUTES, LINK_PURPOSES } from '@/lib/contracts/accounts/sign-in.ts';
import { email } from '@/lib/contracts/fields.ts';
import { addAccountLink } from '@/lib/db/stores/account-links.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { findUserByEmail } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** The job mails a link that somebody asked for, where the address has an account that may sign in. */
export const makeLink = command({
  name: 'make-link',
  input: z.strictObject({ purpose: z.enum(LINK_PURPOSES), email }),
  allow: (actor) => may(actor, 'make-link'),
  run: async ({ db, now, input }) => {
    const user = await findUserByEmail(db, input.email);
    if (!user || user.disabledAt !== null) return ok(null);
    const { secret, expiresAt } = await addAccountLink(db, { userId: user.id, purpose: input.purpose, mailed: true }, now);
    const mail = { userId: user.id, payload: { minutes: LINK_MINUTES[input.purpose] }, secret, goodUntil: expiresAt, now };
    await putMail(db, input.purpose === 'sign-in' ? { kind: 'sign-in-link', ...mail } : { kind: 'reset-password', ...mail });
    return ok({ userId: user.id });
  },
  about: ({ purpose }, made) => (made === null ? [] : { type: 'user', id: made.userId, company: null, detail: { purpose } }),
});
