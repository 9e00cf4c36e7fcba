// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { listMatchRuns } from '@/lib/db/views/match.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** The matches of a company, the latest first. */
export const listMatches = query({
  name: 'list-matches',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'list-matches'),
  run: async ({ db, actor, input }) => {
    const matches = await listMatchRuns(db, actor, input.companyId);
    return matches ? ok(matches) : fail({ kind: 'not-found' });
  },
});
