import { skipCaseInput } from '@/lib/contracts/review/case-inputs.ts';
import { isSkipReason, noteSkip } from '@/lib/db/stores/case-skips.ts';
import { loadCase, lockNextCase } from '@/lib/db/stores/review-cases.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf } from './carry-case.ts';
import { aboutClaim, claimFor } from './claim-for.ts';

/**
 * The holder passes over a case just taken, with a coded reason, and gets the next one, in one transaction; `next` is null when there is none.
 * The case goes back to the queue and is not offered to them again until others had it.
 */
export const skipCase = command({
  name: 'skip-case',
  input: skipCaseInput,
  allow: (actor) => may(actor, 'skip-case'),
  run: async (step) => {
    const { db, actor, now, input } = step;
    const advisorId = userIdOf(actor);
    const found = advisorId === null ? null : await loadCase(db, input.caseId);
    if (!found || advisorId === null) return fail({ kind: 'not-found' });
    if (!(await isSkipReason(db, input.reasonCode))) return fail({ kind: 'invalid', problems: [{ field: 'reasonCode', code: 'skip-reason' }] });
    const skipped = await carryCase(step, found, input.version, { action: 'skip', reasonCode: input.reasonCode, text: input.text });
    if (!skipped.ok) return skipped;
    await noteSkip(db, found.id, advisorId, input.reasonCode, now);
    const waiting = await lockNextCase(db, advisorId, input.language, now);
    const next = waiting && waiting.id !== found.id ? await claimFor(step, waiting, waiting.version) : null;
    if (next && !next.ok) return next;
    return ok({ skipped: stepOf(skipped.value), next: next?.value ?? null });
  },
  about: (_input, { skipped, next }) => [aboutCase(skipped), ...(next === null ? [] : aboutClaim(next))],
});
