import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { assetChange, MOST_ASSETS, sameAsset, type AssetView, type SaveAssetsOutcome } from '@/lib/contracts/intake/asset-item.ts';
import { factsOfCompany, summariesOfCompany } from '@/lib/contracts/intake/facts-of-company.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { lockCompany } from '@/lib/db/stores/companies.ts';
import { putAssets, removeAssets, saveWholeKinds } from '@/lib/db/stores/company-assets.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { ASSET_KINDS } from '@/lib/domain/facts/asset.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { intakeProgress } from './progress.ts';

type Change = z.output<typeof assetChange>;

/**
 * Saves items of the inventory as they are listed, each for itself: one that meets a newer version is a conflict, the others are saved.
 * `whole`, where given, names the kinds of which nothing is left out from now on.
 */
export const saveAssets = command({
  name: 'save-assets',
  input: z.strictObject({ companyId: id, changes: z.array(assetChange).max(500), whole: z.array(z.enum(ASSET_KINDS)).max(ASSET_KINDS.length).nullable() }),
  allow: (actor) => may(actor, 'save-assets'),
  run: async ({ db, actor, now, input }) => {
    const company = await lockCompany(db, actor, input.companyId);
    if (!company) return fail({ kind: 'not-found' });
    const stored = new Map(company.assets.map((asset) => [asset.id, asset]));
    const conflicts = input.changes.filter((change) => meetsNewer(change, stored.get(change.id))).map((change) => ({ id: change.id, theirs: stored.get(change.id) ?? null }));
    const accepted = input.changes.filter((change) => !conflicts.some((conflict) => conflict.id === change.id));
    const items = accepted.flatMap(({ id: assetId, item }) => (item ? [{ id: assetId, ...item }] : []));
    const removed = new Set(accepted.flatMap((change) => (change.item === null ? [change.id] : [])));
    const kept = new Map([...stored].filter(([assetId]) => !removed.has(assetId)));
    for (const item of items) kept.set(item.id, { ...item, version: 0 });
    if (kept.size > MOST_ASSETS) return fail({ kind: 'invalid', problems: [{ field: 'changes', code: 'too-many-assets', params: { limit: MOST_ASSETS } }] });
    const saved = await putAssets(db, company.id, items, userIdOf(actor), now);
    // An id that belongs to another company's item was not put in place: to this company it is not there.
    if (saved.length < items.length) return fail({ kind: 'not-found' });
    await removeAssets(db, company.id, [...removed]);
    const wholeKinds = input.whole ?? company.wholeKinds;
    await saveWholeKinds(db, company.id, wholeKinds, now);
    const told = { ...company, assets: [...kept.values()], wholeKinds };
    const progress = intakeProgress(factsOfCompany(told), await currentEdition(db), shanghaiDay(now.getTime()));
    return ok<SaveAssetsOutcome>({ saved: [...saved, ...[...removed].map((assetId) => ({ id: assetId, version: 0 }))], conflicts, summaries: summariesOfCompany(told), progress });
  },
  about: ({ companyId }, { saved, conflicts }) => ({ type: 'company', id: companyId, company: companyId, detail: { items: saved.length, conflicts: conflicts.length } }),
});

/** Whether somebody else changed the item since it was read; the same change sent again is no conflict. */
function meetsNewer({ version, item }: Change, stored: AssetView | undefined): boolean {
  if (!stored) return version > 0 && item !== null;
  if (stored.version === version) return false;
  return item === null || !sameAsset(stored, item);
}
