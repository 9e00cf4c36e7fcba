import { z } from 'zod';
import { ownCompanies } from '@/lib/db/views/own-companies.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** The companies somebody works on: their own, and those they act for. */
export const listCompanies = query({
  name: 'list-companies',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'list-companies'),
  run: async ({ db, actor }) => (actor.kind === 'member' ? ok(await ownCompanies(db, actor)) : fail({ kind: 'forbidden' })),
});
