import { z } from 'zod';
import { expireMails as expireStoredMails } from '@/lib/db/stores/mails.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Mails whose time is over are given up, with the key of their link. */
export const expireMails = command({
  name: 'expire-mails',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'expire-mails'),
  run: async ({ db, now }) => ok({ givenUp: await expireStoredMails(db, now) }),
  about: (_input, { givenUp }) => (givenUp === 0 ? [] : { type: 'mail', id: null, company: null, detail: { givenUp } }),
});
