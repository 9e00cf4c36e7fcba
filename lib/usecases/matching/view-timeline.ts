import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { TimelineView } from '@/lib/contracts/matching/timeline-view.ts';
import { viewMatchRun } from '@/lib/db/views/match.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun } from '@/lib/db/stores/match-runs.ts';
import { dismissedFor } from '@/lib/db/views/dismissed.ts';
import { may } from '@/lib/domain/access/policy.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { timelineOf } from '@/lib/domain/matching/timeline.ts';
import { waysToOpen, type Way } from '@/lib/domain/matching/ways-to-open.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';
import { compiledOn } from './compiled-on.ts';

const ALL_WAYS = 100;

/** The windows and closing days of the products of a match, and from when on waiting opens one; products that the person set aside are left out. */
export const viewTimeline = query({
  name: 'view-timeline',
  input: z.strictObject({ runId: id }),
  allow: (actor) => may(actor, 'view-timeline'),
  run: async ({ db, actor, input }) => {
    const run = await findRun(db, actor, input.runId);
    const view = run && (await viewMatchRun(db, actor, run.id));
    if (!run || !view) return fail({ kind: 'not-found' });
    const edition = await loadEdition(db, run.editionHash);
    const waits = waitsOf(waysToOpen(compiledOn(edition, run.asOf).rules, run.facts, run.factsOn, ALL_WAYS));
    const dismissed = await dismissedFor(db, run.companyId, actor);
    const cards = new Map(view.sections.flatMap(({ cards: found }) => found.map((card) => [card.productId, card] as const)));
    const nameOf = (productId: string) => edition.products.get(productId)?.name ?? { zh: productId, en: productId };
    const line = timelineOf({ ...edition.catalog, products: edition.catalog.products.filter((product) => !dismissed.has(product.id)) }, run.asOf, waits);
    return ok<TimelineView>({
      runId: run.id,
      companyName: view.companyName,
      asOf: run.asOf,
      from: line.from,
      to: line.to,
      rows: line.rows.map((row) => ({ ...row, name: nameOf(row.product), type: edition.products.get(row.product)?.type ?? 'credit', state: cards.get(row.product)?.state ?? null })),
      undated: line.undated.map((productId) => ({ productId, name: nameOf(productId) })),
    });
  },
});

/** The earliest day on which a product opens by a way that has to wait. */
function waitsOf(ways: readonly Way[]): ReadonlyMap<string, CalendarDate> {
  const waits = new Map<string, CalendarDate>();
  for (const { path, opens } of ways) {
    if (path.steps.some(({ move, notBefore }) => move === 'time' && notBefore === null)) continue;
    for (const product of opens) {
      const known = waits.get(product);
      if (known === undefined || path.earliest < known) waits.set(product, path.earliest);
    }
  }
  return waits;
}
