import { z } from 'zod';
import { LINK_PURPOSES, secret } from '@/lib/contracts/accounts/sign-in.ts';
import { findAccountLink } from '@/lib/db/stores/account-links.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Whose link this is, by the address; null when it opens nothing. Looking does not use it up: programs that scan mails look, too. */
export const checkLink = query({
  name: 'check-link',
  input: z.strictObject({ purpose: z.enum(LINK_PURPOSES), secret }),
  allow: (actor) => may(actor, 'check-link'),
  run: async ({ db, now, input }) => {
    const link = await findAccountLink(db, input.purpose, input.secret, now);
    return ok(link && { email: link.email });
  },
});
