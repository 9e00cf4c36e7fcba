import { itemStateInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { settleDismissed } from '@/lib/db/stores/rematch-notices.ts';
import { loadItem, saveItem } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { changeItem } from '@/lib/domain/shortlists/shortlist-item.ts';
import { command } from '../command.ts';

/** The company records how far it has come with a saved product, its note, and what came of it. One that is dropped leaves the notices too. */
export const setItemState = command({
  name: 'set-item-state',
  input: itemStateInput,
  allow: (actor) => may(actor, 'set-item-state'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadItem(db, input.itemId, userId);
    if (!found) return fail({ kind: 'not-found' });
    const { state, note, outcomeAmount, outcomeOn } = input;
    const changed = changeItem({ state, note, outcomeAmountFen: outcomeAmount, outcomeOn }, shanghaiDay(now.getTime()));
    if (!changed.ok) return changed;
    if (!(await saveItem(db, found, input.version, changed.value, now))) return fail({ kind: 'conflict', code: 'item-changed', current: { ...found.item, version: found.version } });
    if (state === 'dropped') await settleDismissed(db, found.companyId, now);
    return ok({ itemId: found.id, shortlistId: found.shortlistId, companyId: found.companyId, version: input.version + 1 });
  },
  about: (input, saved) => ({ type: 'shortlist', id: saved.shortlistId, company: saved.companyId, detail: { item: saved.itemId, state: input.state } }),
});
