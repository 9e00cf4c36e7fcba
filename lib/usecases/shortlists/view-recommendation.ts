import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { RecommendationView } from '@/lib/contracts/shortlists/recommendation-view.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { caseMatch } from '@/lib/db/views/case-match.ts';
import { recommendedLists } from '@/lib/db/views/shortlist.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What an advisor chooses from for the company of a case, and the lists that were prepared with it. */
export const viewRecommendation = query({
  name: 'view-recommendation',
  input: z.strictObject({ caseId: id }),
  allow: (actor) => may(actor, 'view-recommendation'),
  run: async ({ db, actor, input }) => {
    const found = await loadCase(db, input.caseId);
    if (!found) return fail({ kind: 'not-found' });
    return ok<RecommendationView>({ caseId: found.id, language: found.language, mine: found.holderId === userIdOf(actor), match: await caseMatch(db, found.runId), lists: await recommendedLists(db, found.id) });
  },
});
