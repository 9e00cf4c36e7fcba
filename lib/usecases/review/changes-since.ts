import type { CaseChangesView, EarlierCase } from '@/lib/contracts/review/review-view.ts';
import type { Database } from '@/lib/db/client.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun, loadMatch } from '@/lib/db/stores/match-runs.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { differenceOf } from '@/lib/domain/matching/difference.ts';

/** What is different since the last submission before this one: that of the same company, or of a case that was merged with this. Null where there is none. */
export async function changesSince(db: Database, actor: Actor, current: { readonly runId: string; readonly submittedAt: string }, earlier: readonly EarlierCase[]): Promise<CaseChangesView | null> {
  const last = earlier.find((each) => each.submittedAt < current.submittedAt && (each.because === 'same-company' || each.merged !== null));
  if (!last) return null;
  const { caseId, number, submittedAt } = last;
  const since = { caseId, number, submittedAt };
  if (last.runId === current.runId) return { since, facts: [], products: [] };
  const [before, after] = [await recordOf(db, actor, last.runId), await recordOf(db, actor, current.runId)];
  if (!before || !after) return null;
  const { facts, products } = differenceOf(before, after, VOCABULARY);
  const names = new Map([...before.catalog.products, ...after.catalog.products].map(({ id, name }) => [id, name]));
  return {
    since,
    facts,
    products: products.map((change) => ({ productId: change.product, name: names.get(change.product) ?? { zh: change.product, en: change.product }, before: change.before, after: change.after, because: change.because })),
  };
}

async function recordOf(db: Database, actor: Actor, runId: string) {
  const run = await findRun(db, actor, runId);
  if (!run) return null;
  const { facts, asOf, factsOn } = run;
  return { facts, asOf, factsOn, catalog: (await loadEdition(db, run.editionHash)).catalog, match: await loadMatch(db, run) };
}
