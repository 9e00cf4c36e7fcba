import { z } from 'zod';
import { listMailRows } from '@/lib/db/views/mails.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What was written to people, for the administrator: the latest first, without the keys of sign-in and reset links. */
export const listMails = query({
  name: 'list-mails',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'list-mails'),
  run: async ({ db }) => ok(await listMailRows(db)),
});
