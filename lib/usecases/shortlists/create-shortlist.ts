import { createShortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { createShortlistRow, isOwnCompany } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A new, empty list of a company, shared in it or private to its maker; names are used once among those. */
export const createShortlist = command({
  name: 'create-shortlist',
  input: createShortlistInput,
  allow: (actor) => may(actor, 'create-shortlist'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null || !(await isOwnCompany(db, input.companyId, userId))) return fail({ kind: 'not-found' });
    const made = await createShortlistRow(db, { companyId: input.companyId, name: input.name, userId, private: input.visibility === 'private' }, now);
    return made ? ok({ shortlistId: made.id, companyId: made.companyId }) : fail({ kind: 'conflict', code: 'name-taken' });
  },
  about: (_input, made) => ({ type: 'shortlist', id: made.shortlistId, company: made.companyId }),
});
