// @ts-nocheck
import { renameShortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { loadShortlist, renameShortlistRow } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Another name for a list. */
export const renameShortlist = command({
  name: 'rename-shortlist',
  input: renameShortlistInput,
  allow: (actor) => may(actor, 'rename-shortlist'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    if (!found) return fail({ kind: 'not-found' });
    const outcome = await renameShortlistRow(db, found, input.name, input.version, now);
    if (outcome === 'taken') return fail({ kind: 'conflict', code: 'name-taken' });
    if (outcome === 'stale') return fail({ kind: 'conflict', code: 'list-changed', current: { name: found.name, version: found.version } });
    return ok({ shortlistId: found.id, companyId: found.companyId, version: input.version + 1 });
  },
  about: (_input, renamed) => ({ type: 'shortlist', id: renamed.shortlistId, company: renamed.companyId }),
});
