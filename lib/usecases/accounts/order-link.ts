import { z } from 'zod';
import { LINK_PURPOSES } from '@/lib/contracts/accounts/sign-in.ts';
import { email } from '@/lib/contracts/fields.ts';
import { orderLink as orderStored } from '@/lib/db/stores/account-links.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody asks for a link to sign in or to set a new password. What comes of it, only the mailbox learns: nothing here knows whether the address has an account. */
export const orderLink = command({
  name: 'order-link',
  input: z.strictObject({ purpose: z.enum(LINK_PURPOSES), email }),
  allow: (actor) => may(actor, 'order-link'),
  run: async ({ db, input }) => {
    await orderStored(db, input);
    return ok(null);
  },
  about: ({ purpose }) => ({ type: 'account-link', id: null, company: null, detail: { purpose } }),
});
