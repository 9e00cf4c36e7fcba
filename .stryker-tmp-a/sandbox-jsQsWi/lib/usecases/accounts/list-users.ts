// @ts-nocheck
import { z } from 'zod';
import { listUserRows } from '@/lib/db/views/users.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Who has an account, by name; for administrators. */
export const listUsers = query({
  name: 'list-users',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'list-users'),
  run: async ({ db }) => ok(await listUserRows(db)),
});
