import { casePairInput } from '@/lib/contracts/review/case-inputs.ts';
import { endMerge } from '@/lib/db/stores/case-merges.ts';
import { loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** An advisor takes back that two cases are of one company. */
export const partCases = command({
  name: 'part-cases',
  input: casePairInput,
  allow: (actor) => may(actor, 'part-cases'),
  run: async ({ db, input: { caseId, otherId } }) => {
    const found = await loadCase(db, caseId);
    if (!found) return fail({ kind: 'not-found' });
    if (!(await endMerge(db, caseId, otherId))) return fail({ kind: 'conflict', code: 'not-merged' });
    return ok({ caseId, otherId, companyId: found.companyId });
  },
  about: (_input, { caseId, otherId, companyId }) => ({ type: 'case-merge', id: caseId, company: companyId, detail: { other: otherId } }),
});
