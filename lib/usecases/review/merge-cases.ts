import { casePairInput } from '@/lib/contracts/review/case-inputs.ts';
import { addMerge } from '@/lib/db/stores/case-merges.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { earlierCases } from '@/lib/db/views/earlier-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/**
 * An advisor declares two cases that look alike to be of one company: each page then shows what was written in the other, and what changed
 * since it. Nothing is moved, and each case is still answered to its own people, so that taking it back leaves no trace in either.
 */
export const mergeCases = command({
  name: 'merge-cases',
  input: casePairInput,
  allow: (actor) => may(actor, 'merge-cases'),
  run: async ({ db, actor, now, input: { caseId, otherId } }) => {
    const userId = userIdOf(actor);
    const found = await loadCase(db, caseId);
    if (!found || userId === null) return fail({ kind: 'not-found' });
    if (!(await earlierCases(db, caseId)).some((earlier) => earlier.caseId === otherId)) return fail({ kind: 'conflict', code: 'not-alike' });
    if (!(await addMerge(db, caseId, otherId, userId, now))) return fail({ kind: 'conflict', code: 'already-merged' });
    return ok({ caseId, otherId, companyId: found.companyId });
  },
  about: (_input, { caseId, otherId, companyId }) => ({ type: 'case-merge', id: caseId, company: companyId, detail: { other: otherId } }),
});
