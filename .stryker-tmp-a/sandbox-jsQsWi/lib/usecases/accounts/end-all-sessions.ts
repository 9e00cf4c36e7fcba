// @ts-nocheck
import { z } from 'zod';
import { endSessionsOf } from '@/lib/db/stores/sessions.ts';
import { raiseSessionVersion } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody ends all their sessions at once, this one included. */
export const endAllSessions = command({
  name: 'end-all-sessions',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'end-all-sessions'),
  run: async ({ db, actor, now }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    await raiseSessionVersion(db, userId);
    await endSessionsOf(db, userId, now);
    return ok({ userId });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
