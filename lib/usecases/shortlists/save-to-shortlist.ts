import { saveToShortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { addItem, createShortlistRow, latestShortlist, loadCardToSave, loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Saves a product of a match, frozen as it is there; what the list holds already stays as it is. */
export const saveToShortlist = command({
  name: 'save-to-shortlist',
  input: saveToShortlistInput,
  allow: (actor) => may(actor, 'save-to-shortlist'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadCardToSave(db, input.runId, input.productId, userId);
    if (!found || userId === null) return fail({ kind: 'not-found' });
    const { companyId } = found;
    const list = input.shortlistId
      ? await loadShortlist(db, input.shortlistId, userId)
      : ((await latestShortlist(db, companyId, userId)) ?? (await createShortlistRow(db, { companyId, name: input.listName, userId, private: false }, now)) ?? (await latestShortlist(db, companyId, userId)));
    if (!list || list.companyId !== companyId) return fail({ kind: 'not-found' });
    const itemId = await addItem(db, list.id, { runId: input.runId, productId: input.productId, card: found.card }, now);
    return ok({ itemId, shortlistId: list.id, companyId });
  },
  about: (input, saved) => ({ type: 'shortlist', id: saved.shortlistId, company: saved.companyId, detail: { item: saved.itemId, product: input.productId, run: input.runId } }),
});
