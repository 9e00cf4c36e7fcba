import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { endSessionsOf as endStored } from '@/lib/db/stores/sessions.ts';
import { findUser, raiseSessionVersion } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An administrator ends every session of somebody at once: a device was lost. They may sign in again. */
export const endSessionsOf = command({
  name: 'end-sessions-of',
  input: z.strictObject({ userId: id }),
  allow: (actor) => may(actor, 'end-sessions-of'),
  run: async ({ db, now, input }) => {
    if (!(await findUser(db, input.userId))) return fail({ kind: 'not-found' });
    await raiseSessionVersion(db, input.userId);
    await endStored(db, input.userId, now);
    return ok({ userId: input.userId });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
