import { recommendInput } from '@/lib/contracts/shortlists/recommend-inputs.ts';
import { addRecommendation } from '@/lib/db/stores/recommendations.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/**
 * The advisor who holds a case prepares a list for its company, from the match that was handed over: which products are worth working on, and why.
 * The company is told, and the list is then its own. It recommends work on published criteria, no security and no purchase.
 */
export const recommendProducts = command({
  name: 'recommend-products',
  input: recommendInput,
  allow: (actor) => may(actor, 'recommend-products'),
  run: async ({ db, actor, now, input }) => {
    const found = await loadCase(db, input.caseId);
    const userId = userIdOf(actor);
    if (!found || userId === null) return fail({ kind: 'not-found' });
    if (found.holderId !== userId) return fail({ kind: 'conflict', code: 'not-holder' });
    const made = await addRecommendation(db, { caseId: found.id, companyId: found.companyId, runId: found.runId, by: userId, name: input.name, why: input.why, productIds: [...new Set(input.productIds)] }, now);
    if (made === 'name-taken') return fail({ kind: 'conflict', code: 'name-taken' });
    if (made === 'no-such-product') return fail({ kind: 'invalid', problems: [{ field: 'productIds', code: 'not-in-match' }] });
    return ok({ shortlistId: made.id, companyId: found.companyId, caseId: found.id, products: input.productIds.length });
  },
  about: (_input, made) => ({ type: 'shortlist', id: made.shortlistId, company: made.companyId, detail: { case: made.caseId, products: made.products } }),
});
