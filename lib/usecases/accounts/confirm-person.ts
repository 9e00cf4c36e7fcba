import { z } from 'zod';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { isThemself } from './is-themself.ts';

/** Somebody who is signed in shows that it is them, before they are sent to the provider to have it linked. */
export const confirmPerson = command({
  name: 'confirm-person',
  input: z.strictObject({ ownPassword: z.string().max(1_000) }),
  allow: (actor) => may(actor, 'confirm-person'),
  run: async ({ db, actor, now, input }) => {
    if (actor.kind === 'anonymous' || actor.kind === 'system') return fail({ kind: 'forbidden' });
    const themself = await isThemself(db, actor, input.ownPassword, now);
    return themself.ok ? ok({ userId: actor.userId }) : themself;
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
