import { z } from 'zod';
import { secondFactorSetUp } from '@/lib/db/stores/second-factors.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What one's own app needs, while codes are being set up; null otherwise. */
export const viewSecondFactor = query({
  name: 'view-second-factor',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'view-second-factor'),
  run: async ({ db, actor }) => {
    const userId = userIdOf(actor);
    const user = userId === null ? null : await findUser(db, userId);
    return user ? ok(await secondFactorSetUp(db, user)) : fail({ kind: 'not-found' });
  },
});
