// @ts-nocheck
import { z } from 'zod';
import { viewAccountOf } from '@/lib/db/views/account.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** One's own account with its companies and open sessions. */
export const viewAccount = query({
  name: 'view-account',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'view-account'),
  run: async ({ db, actor, now }) => {
    if (actor.kind === 'anonymous' || actor.kind === 'system') return fail({ kind: 'forbidden' });
    const account = await viewAccountOf(db, actor, now);
    return account ? ok(account) : fail({ kind: 'not-found' });
  },
});
