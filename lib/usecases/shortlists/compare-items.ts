import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { CompareView } from '@/lib/contracts/shortlists/compare-view.ts';
import { findRunProduct } from '@/lib/db/stores/match-runs.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { shortlistView } from '@/lib/db/views/shortlist.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { leavesOf } from '@/lib/domain/matching/difference.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Products of a list side by side: their cards as they were saved, and what each asks of every fact, by the rules of the match it was saved from. */
export const compareItems = query({
  name: 'compare-items',
  input: z.strictObject({ shortlistId: id, itemIds: z.array(z.string().max(100)).max(50) }),
  allow: (actor) => may(actor, 'compare-items'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    const view = found && (await shortlistView(db, found.id, userId));
    if (!view) return fail({ kind: 'not-found' });
    const items = view.items.filter(({ itemId }) => input.itemIds.includes(itemId));
    const asked = await Promise.all(items.map(async ({ runId, productId }) => {
      const entry = await findRunProduct(db, runId, productId);
      return entry?.match.state === 'judged' ? leavesOf(entry.match.evaluation.explanation) : [];
    }));
    const facts = [...new Set(asked.flat().map(({ rule }) => rule.fact))];
    return ok<CompareView>({ list: view, items, criteria: facts.map((fact) => ({ fact, leaves: asked.map((leaves) => leaves.filter(({ rule }) => rule.fact === fact)) })) });
  },
});
