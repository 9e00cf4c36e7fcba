import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { settleMail as settleStoredMail } from '@/lib/db/stores/mails.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** The job notes how the try of a mail ended; `error` is a code, never a sentence of the mail server, which may quote the address. */
export const settleMail = command({
  name: 'settle-mail',
  input: z.strictObject({ mailId: id, ended: z.enum(['sent', 'refused', 'failed']), error: z.string().regex(/^[\w-]{1,40}$/).nullable() }),
  allow: (actor) => may(actor, 'settle-mail'),
  run: async ({ db, now, input }) => {
    await settleStoredMail(db, input.mailId, input.ended, input.error, now);
    return ok(null);
  },
  about: ({ mailId, ended, error }) => ({ type: 'mail', id: mailId, company: null, detail: { ended, error } }),
});
