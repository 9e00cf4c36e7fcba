// @ts-nocheck
import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { isOwnCompany } from '@/lib/db/stores/shortlists.ts';
import { ownCaseRows } from '@/lib/db/views/case.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** The cases of one of the person's companies, the latest first. */
export const listOwnCases = query({
  name: 'list-own-cases',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'list-own-cases'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    if (userId === null || !(await isOwnCompany(db, input.companyId, userId))) return fail({ kind: 'not-found' });
    return ok(await ownCaseRows(db, input.companyId));
  },
});
