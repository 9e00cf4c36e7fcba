// @ts-nocheck
import { deleteShortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { deleteShortlistRow, loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Deletes a list with everything in it. */
export const deleteShortlist = command({
  name: 'delete-shortlist',
  input: deleteShortlistInput,
  allow: (actor) => may(actor, 'delete-shortlist'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    if (!found) return fail({ kind: 'not-found' });
    if (!(await deleteShortlistRow(db, found, input.version))) return fail({ kind: 'conflict', code: 'list-changed', current: { name: found.name, version: found.version } });
    return ok({ shortlistId: found.id, companyId: found.companyId });
  },
  about: (_input, deleted) => ({ type: 'shortlist', id: deleted.shortlistId, company: deleted.companyId }),
});
