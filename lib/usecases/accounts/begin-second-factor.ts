import { z } from 'zod';
import { beginSecondFactor as beginStored } from '@/lib/db/stores/second-factors.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { isThemself } from './is-themself.ts';

/** Somebody who is signed in begins to set codes up, naming their password; codes are asked for once the first one was given. */
export const beginSecondFactor = command({
  name: 'begin-second-factor',
  input: z.strictObject({ ownPassword: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'begin-second-factor'),
  run: async ({ db, actor, now, input }) => {
    if (actor.kind === 'anonymous' || actor.kind === 'system') return fail({ kind: 'forbidden' });
    const themself = await isThemself(db, actor, input.ownPassword, now);
    if (!themself.ok) return themself;
    await beginStored(db, actor.userId, now);
    return ok({ userId: actor.userId });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
