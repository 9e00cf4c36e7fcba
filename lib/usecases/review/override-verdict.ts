import { randomUUID } from 'node:crypto';
import { overrideVerdictInput } from '@/lib/contracts/review/case-inputs.ts';
import { currentEdition } from '@/lib/db/stores/catalog.ts';
import { findCaseReason } from '@/lib/db/stores/case-reasons.ts';
import { findRunProduct } from '@/lib/db/stores/match-runs.ts';
import { addOverride } from '@/lib/db/stores/verdict-overrides.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { isReasonFor } from '@/lib/domain/review/case-reason.ts';
import { command } from '../command.ts';
import { heldCase } from './held-case.ts';

/**
 * The holder of a case judges a product otherwise than the engine did, with a coded reason, words and a source. The engine's verdict stays
 * as it is and stands beside it; for who maintains the rule it is a candidate case.
 */
export const overrideVerdict = command({
  name: 'override-verdict',
  input: overrideVerdictInput,
  allow: (actor) => may(actor, 'override-verdict'),
  run: async ({ db, actor, now, input }) => {
    const { productId, verdict, reasonCode, sourceId } = input;
    const found = await heldCase(db, actor, input.caseId);
    if (!found.ok) return found;
    const { held, userId } = found.value;
    const product = await findRunProduct(db, held.runId, productId);
    if (!product) return fail({ kind: 'not-found' });
    if (product.match.state !== 'judged') return fail({ kind: 'conflict', code: 'not-judged' });
    const engineVerdict = product.match.evaluation.verdict;
    const problems = [
      ...(verdict === engineVerdict ? [{ field: 'verdict', code: 'same-verdict' }] : []),
      ...(isReasonFor(await findCaseReason(db, reasonCode), 'override') ? [] : [{ field: 'reasonCode', code: 'case-reason' }]),
      ...(sourceId === null || (await currentEdition(db)).sources.has(sourceId) ? [] : [{ field: 'sourceId', code: 'unknown-source' }]),
    ];
    if (problems.length > 0) return fail({ kind: 'invalid', problems });
    const made = { id: randomUUID(), caseId: held.id, runId: held.runId, productId, engineVerdict, verdict, reasonCode, text: input.text, sourceId, source: input.source };
    if (!(await addOverride(db, made, userId, now))) return fail({ kind: 'conflict', code: 'override-exists' });
    return ok({ overrideId: made.id, caseId: held.id, companyId: held.companyId });
  },
  about: ({ productId, verdict }, { overrideId, caseId, companyId }) => ({ type: 'override', id: overrideId, company: companyId, detail: { case: caseId, product: productId, verdict } }),
});
