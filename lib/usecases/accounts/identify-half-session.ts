import { z } from 'zod';
import { secret, type SecondFactorSetUp } from '@/lib/contracts/accounts/sign-in.ts';
import { secondFactorSetUp } from '@/lib/db/stores/second-factors.ts';
import { findHalfSession } from '@/lib/db/stores/sessions.ts';
import { findUser } from '@/lib/db/stores/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Who has made the first step of a sign-in under this secret; `setUp` is what their app needs, where codes are still to be set up. */
type HalfSession = { readonly userId: string; readonly email: string; readonly setUp: SecondFactorSetUp | null };

/** Whose sign-in waits for a code under this secret, null when none does. */
export const identifyHalfSession = query({
  name: 'identify-half-session',
  input: z.strictObject({ secret }),
  allow: (actor) => may(actor, 'identify-half-session'),
  run: async ({ db, now, input }) => {
    const half = await findHalfSession(db, input.secret, now);
    const user = half && (await findUser(db, half.userId));
    return ok<HalfSession | null>(user && { userId: user.id, email: user.email, setUp: user.hasCodes ? null : await secondFactorSetUp(db, user) });
  },
});
