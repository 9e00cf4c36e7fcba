// @ts-nocheck
import { z } from 'zod';
import { id, version } from '@/lib/contracts/fields.ts';
import { endSessionsOf } from '@/lib/db/stores/sessions.ts';
import { countAdministrators, findUser, saveStanding } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An administrator takes somebody's access away: every session of theirs ends at once. Nobody disables themselves, nor the last administrator. */
export const disableUser = command({
  name: 'disable-user',
  input: z.strictObject({ userId: id, version }),
  allow: (actor) => may(actor, 'disable-user'),
  run: async ({ db, actor, now, input }) => {
    const user = await findUser(db, input.userId);
    if (!user) return fail({ kind: 'not-found' });
    if (user.id === userIdOf(actor)) return fail({ kind: 'conflict', code: 'own-account' });
    if (user.role === 'administrator' && (await countAdministrators(db)) <= 1) return fail({ kind: 'conflict', code: 'last-administrator' });
    const saved = await saveStanding(db, { id: user.id, version: input.version }, { role: user.role, disabledAt: now });
    if (!saved.ok) return saved;
    await endSessionsOf(db, user.id, now);
    return ok({ userId: user.id });
  },
  about: (_input, { userId }) => ({ type: 'user', id: userId, company: null }),
});
