// @ts-nocheck
import { z } from 'zod';
import { findSession } from '@/lib/db/stores/sessions.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Who a session's secret belongs to; null when the session is no longer one. */
export const identifySession = query({
  name: 'identify-session',
  input: z.strictObject({ secret: z.string().max(200) }),
  allow: (actor) => may(actor, 'identify-session'),
  run: async ({ db, now, input }) => ok(await findSession(db, input.secret, now)),
});
