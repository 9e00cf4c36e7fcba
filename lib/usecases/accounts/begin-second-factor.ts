import { z } from 'zod';
import { beginSecondFactor as beginStored } from '@/lib/db/stores/second-factors.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody who is signed in begins to set codes up; they are asked for once the first one was given. */
export const beginSecondFactor = command({
  name: 'begin-second-factor',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'begin-second-factor'),
  run: async ({ db, actor, now }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    await beginStored(db, userId, now);
    return ok({ userId });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
