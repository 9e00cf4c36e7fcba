import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { DifferenceView } from '@/lib/contracts/matching/difference-view.ts';
import { dismissedFor } from '@/lib/db/views/dismissed.ts';
import { listMatchRuns } from '@/lib/db/views/match.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { differenceOf } from '@/lib/domain/matching/difference.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { recordOf } from './record-of.ts';

/** What changed between the last two matches of a company, split into facts and rules, products that the person set aside left out; null where there are not two. */
export const viewDifference = query({
  name: 'view-difference',
  input: z.strictObject({ companyId: id }),
  allow: (actor) => may(actor, 'view-difference'),
  run: async ({ db, actor, input }) => {
    const runs = await listMatchRuns(db, actor, input.companyId);
    if (!runs) return fail({ kind: 'not-found' });
    const [latest, previous] = runs;
    if (!latest || !previous) return ok<DifferenceView | null>(null);
    const after = await recordOf(db, actor, latest.runId);
    const before = await recordOf(db, actor, previous.runId);
    if (!after || !before) return fail({ kind: 'not-found' });
    const dismissed = await dismissedFor(db, input.companyId, actor);
    const difference = differenceOf(before.record, after.record, VOCABULARY);
    const nameOf = (product: string) => (after.edition.products.get(product) ?? before.edition.products.get(product))?.name ?? { zh: product, en: product };
    return ok<DifferenceView | null>({
      sinceDay: previous.asOf,
      facts: difference.facts.map(({ fact }) => fact),
      products: difference.products.filter(({ product }) => !dismissed.has(product)).map((change) => ({ productId: change.product, name: nameOf(change.product), before: change.before, after: change.after, because: change.because })),
    });
  },
});
