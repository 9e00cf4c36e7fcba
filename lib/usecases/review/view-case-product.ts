import { caseProductInput } from '@/lib/contracts/review/case-inputs.ts';
import type { CaseProductView } from '@/lib/contracts/review/review-view.ts';
import { versionOf } from '@/lib/contracts/matching/match-card.ts';
import { loadCaseReasons } from '@/lib/db/stores/case-reasons.ts';
import { loadEdition } from '@/lib/db/stores/catalog.ts';
import { findRun, findRunProduct } from '@/lib/db/stores/match-runs.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { caseRow } from '@/lib/db/views/case.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** One product of a case with the engine's verdict and what its rule rests on, for an advisor who judges it otherwise. */
export const viewCaseProduct = query({
  name: 'view-case-product',
  input: caseProductInput,
  allow: (actor) => may(actor, 'view-case-product'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const found = await loadCase(db, input.caseId);
    const run = found && (await findRun(db, actor, found.runId));
    const product = run && (await findRunProduct(db, run.id, input.productId));
    if (!found || !run || !product || userId === null) return fail({ kind: 'not-found' });
    const { number, companyName } = await caseRow(db, found.id, { userId, today: shanghaiDay(now.getTime()) });
    const edition = await loadEdition(db, run.editionHash);
    const entry = edition.products.get(input.productId);
    const sources = (entry ? (versionOf(product.match, entry)?.sources ?? []) : []).flatMap((id) => edition.sources.get(id) ?? []);
    const reasons = (await loadCaseReasons(db)).filter(({ purpose, retired }) => purpose === 'override' && !retired).map(({ code, text }) => ({ code, ...text }));
    return ok<CaseProductView>({ caseId: found.id, number, companyName, runId: run.id, card: product.card, sources: sources.map(({ id, title }) => ({ id, title })), reasons });
  },
});
