import { z } from 'zod';
import { takeMail as takeStoredMail } from '@/lib/db/stores/mails.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** The job takes the next mail that is due; null when none is. It counts as tried until it is settled. */
export const takeMail = command({
  name: 'take-mail',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'take-mail'),
  run: async ({ db, now }) => ok(await takeStoredMail(db, now)),
  about: (_input, mail) => (mail === null ? [] : { type: 'mail', id: mail.id, company: null, detail: { kind: mail.kind } }),
});
