// @ts-nocheck
import { removeItemInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { loadItem, removeItem } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Takes a saved product out of its list, with its note. */
export const removeFromShortlist = command({
  name: 'remove-from-shortlist',
  input: removeItemInput,
  allow: (actor) => may(actor, 'remove-from-shortlist'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadItem(db, input.itemId, userId);
    if (!found) return fail({ kind: 'not-found' });
    if (!(await removeItem(db, found, input.version, now))) return fail({ kind: 'conflict', code: 'item-changed', current: { ...found.item, version: found.version } });
    return ok({ shortlistId: found.shortlistId, companyId: found.companyId });
  },
  about: (input, removed) => ({ type: 'shortlist', id: removed.shortlistId, company: removed.companyId, detail: { item: input.itemId } }),
});
