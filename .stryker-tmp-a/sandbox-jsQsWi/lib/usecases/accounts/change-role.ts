// @ts-nocheck
import { z } from 'zod';
import { ROLES } from '@/lib/contracts/accounts/account-view.ts';
import { id, version } from '@/lib/contracts/fields.ts';
import { endSessionsOf } from '@/lib/db/stores/sessions.ts';
import { countAdministrators, findUser, saveStanding } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An administrator gives somebody another role: every session of theirs ends at once. Nobody changes their own, and one administrator stays. */
export const changeRole = command({
  name: 'change-role',
  input: z.strictObject({ userId: id, role: z.enum(ROLES), version }),
  allow: (actor) => may(actor, 'change-role'),
  run: async ({ db, actor, now, input }) => {
    const user = await findUser(db, input.userId);
    if (!user) return fail({ kind: 'not-found' });
    if (user.id === userIdOf(actor)) return fail({ kind: 'conflict', code: 'own-account' });
    if (user.role === 'administrator' && input.role !== 'administrator' && (await countAdministrators(db)) <= 1) return fail({ kind: 'conflict', code: 'last-administrator' });
    const saved = await saveStanding(db, { id: user.id, version: input.version }, { role: input.role, disabledAt: user.disabledAt });
    if (!saved.ok) return saved;
    await endSessionsOf(db, user.id, now);
    return ok({ userId: user.id, role: input.role });
  },
  about: (_input, { userId, role }) => ({ type: 'user', id: userId, company: null, detail: { role } }),
});
