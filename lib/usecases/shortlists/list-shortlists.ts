import { listShortlistsInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { isOwnCompany } from '@/lib/db/stores/shortlists.ts';
import { shortlistSummaries } from '@/lib/db/views/shortlist.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** The lists of one of the person's companies that they see, the latest first. */
export const listShortlists = query({
  name: 'list-shortlists',
  input: listShortlistsInput,
  allow: (actor) => may(actor, 'list-shortlists'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    if (userId === null || !(await isOwnCompany(db, input.companyId, userId))) return fail({ kind: 'not-found' });
    return ok(await shortlistSummaries(db, input.companyId, userId));
  },
});
