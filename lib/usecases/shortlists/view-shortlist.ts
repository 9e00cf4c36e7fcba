import type { ShortlistItemView, ShortlistPageView, ShortlistView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { shortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import type { Database } from '@/lib/db/client.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun } from '@/lib/db/stores/match-runs.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { shortlistView } from '@/lib/db/views/shortlist.ts';
import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { relationsAmong } from '@/lib/domain/catalog/relations-of.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { differenceOf, leavesOf, type ProductChange } from '@/lib/domain/matching/difference.ts';
import type { MatchRecord } from '@/lib/domain/matching/replay.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { recordOf } from '../matching/record-of.ts';
import { query } from '../query.ts';

/** One list with its saved products as they were, as the newest match sees them, and what lies between: other facts, or other rules; and how they stand to each other. */
export const viewShortlist = query({
  name: 'view-shortlist',
  input: shortlistInput,
  allow: (actor) => may(actor, 'view-shortlist'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    const view = found && (await shortlistView(db, found.id, userId));
    if (!view) return fail({ kind: 'not-found' });
    const [items, among] = await Promise.all([withChanges(db, actor, view.items), amongThem(db, actor, view)]);
    return ok<ShortlistPageView>({ ...view, items, among });
  },
});

/** By the rules of the newest match that a product was saved from. */
async function amongThem(db: Database, actor: Actor, { runId, items }: ShortlistView): Promise<ShortlistPageView['among']> {
  const kept = items.filter(({ state }) => state !== 'dropped');
  const run = runId === null || kept.length < 2 ? null : await findRun(db, actor, runId);
  if (!run) return [];
  const { products } = await loadEdition(db, run.editionHash);
  return relationsAmong(kept.flatMap(({ productId }) => products.get(productId) ?? []));
}

/** The items with why they stand otherwise: each match they were saved from is compared with the newest one, once. */
async function withChanges(db: Database, actor: Actor, items: readonly ShortlistItemView[]): Promise<readonly ShortlistItemView[]> {
  const runs = new Set(items.filter(standsOtherwise).map(({ runId }) => runId));
  const newest = items.find(({ now }) => now !== null)?.now?.runId;
  const after = newest === undefined || runs.size === 0 ? null : await recordOf(db, actor, newest);
  if (!after) return items;
  const changes = new Map<string, ReadonlyMap<string, ProductChange>>();
  for (const runId of runs) {
    const before = await recordOf(db, actor, runId);
    if (before) changes.set(runId, new Map(differenceOf(before.record, after.record, VOCABULARY).products.map((change) => [change.product, change])));
  }
  return items.map((item) => ({ ...item, changed: changedOf(changes.get(item.runId)?.get(item.productId), after.record) }));
}

function standsOtherwise({ frozen, now }: ShortlistItemView): boolean {
  return now !== null && JSON.stringify(now.card?.state) !== JSON.stringify(frozen.state);
}

function changedOf(change: ProductChange | undefined, { match }: MatchRecord): ShortlistItemView['changed'] {
  if (!change) return null;
  const entry = match.products.find(({ product }) => product === change.product);
  const leaves = entry?.state === 'judged' ? leavesOf(entry.evaluation.explanation) : [];
  return { because: change.because, flipped: leaves.filter(({ path }) => change.flipped.includes(path)).slice(0, 3) };
}
