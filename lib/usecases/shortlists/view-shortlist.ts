import type { ShortlistItemView } from '@/lib/contracts/shortlists/shortlist-view.ts';
import { shortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import type { Database } from '@/lib/db/client.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { shortlistView } from '@/lib/db/views/shortlist.ts';
import { userIdOf, type Actor } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { differenceOf, leavesOf, type ProductChange } from '@/lib/domain/matching/difference.ts';
import type { MatchRecord } from '@/lib/domain/matching/replay.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { recordOf } from '../matching/record-of.ts';
import { query } from '../query.ts';

/** One list with its saved products as they were, as the newest match sees them, and what lies between: other facts, or other rules. */
export const viewShortlist = query({
  name: 'view-shortlist',
  input: shortlistInput,
  allow: (actor) => may(actor, 'view-shortlist'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    const view = found && (await shortlistView(db, found.id, userId));
    return view ? ok({ ...view, items: await withChanges(db, actor, view.items) }) : fail({ kind: 'not-found' });
  },
});

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
