import { listVisibilityInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { loadShortlist, setVisibility } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A person takes a list of their own making for themselves, or shares it in the company. What an advisor prepared stays with the company. */
export const changeListVisibility = command({
  name: 'change-list-visibility',
  input: listVisibilityInput,
  allow: (actor) => may(actor, 'change-list-visibility'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    if (!found || userId === null) return fail({ kind: 'not-found' });
    if (input.visibility === 'private' && found.createdBy !== userId) return fail({ kind: 'conflict', code: 'list-of-others' });
    const outcome = await setVisibility(db, found, input.visibility === 'private' ? userId : null, input.version, now);
    if (outcome === 'taken') return fail({ kind: 'conflict', code: 'name-taken' });
    if (outcome === 'stale') return fail({ kind: 'conflict', code: 'list-changed', current: { name: found.name, version: found.version } });
    return ok({ shortlistId: found.id, companyId: found.companyId, version: input.version + 1 });
  },
  about: (input, changed) => ({ type: 'shortlist', id: changed.shortlistId, company: changed.companyId, detail: { visibility: input.visibility } }),
});
