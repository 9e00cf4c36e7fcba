// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { endSessionOf } from '@/lib/db/stores/sessions.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Somebody ends one of their own sessions, on the server: sign-out, or another device. */
export const endSession = command({
  name: 'end-session',
  input: z.strictObject({ sessionId: id }),
  allow: (actor) => may(actor, 'end-session'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const ended = userId !== null && (await endSessionOf(db, userId, input.sessionId, now));
    return ended ? ok(null) : fail({ kind: 'not-found' });
  },
  about: ({ sessionId }) => ({ type: 'session', id: sessionId, company: null }),
});
