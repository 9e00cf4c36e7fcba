// @ts-nocheck
import { z } from 'zod';
import { isAnswering } from '@/lib/db/views/health.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Whether the database answers. */
export const checkHealth = query({
  name: 'check-health',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'check-health'),
  run: async ({ db }) => ok({ database: await isAnswering(db) }),
});
