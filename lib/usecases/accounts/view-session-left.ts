import { z } from 'zod';
import type { SessionLeft } from '@/lib/contracts/accounts/session-left.ts';
import { secret } from '@/lib/contracts/accounts/sign-in.ts';
import { findSessionEnd } from '@/lib/db/stores/sessions.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** How long the session of a secret still lasts, null when it is no longer one. To ask is not to be heard. */
export const viewSessionLeft = query({
  name: 'view-session-left',
  input: z.strictObject({ secret }),
  allow: (actor) => may(actor, 'view-session-left'),
  run: async ({ db, now, input }) => {
    const end = await findSessionEnd(db, input.secret, now);
    return ok<SessionLeft | null>(end && { seconds: Math.floor((end.endsAt.getTime() - now.getTime()) / 1_000), last: end.endsAt.getTime() === end.expiresAt.getTime() });
  },
});
