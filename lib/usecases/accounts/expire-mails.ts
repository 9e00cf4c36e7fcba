import { z } from 'zod';
import { expireMails as expireStoredMails } from '@/lib/db/stores/mails.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A mail is kept so many days, sent or not. */
const KEPT_DAYS = 90;

/** Mails whose time is over are given up, with the key of their link; old ones are forgotten. */
export const expireMails = command({
  name: 'expire-mails',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'expire-mails'),
  run: async ({ db, now }) => ok(await expireStoredMails(db, KEPT_DAYS, now)),
  about: (_input, { givenUp, forgotten }) => (givenUp + forgotten === 0 ? [] : { type: 'mail', id: null, company: null, detail: { givenUp, forgotten } }),
});
