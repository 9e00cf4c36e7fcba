import { takeBackOverrideInput } from '@/lib/contracts/review/case-inputs.ts';
import { endOverride, findOverride } from '@/lib/db/stores/verdict-overrides.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { heldCase } from './held-case.ts';

/** The holder of a case takes a verdict of an advisor back; the engine's stands alone again. What the maintainer has decided on it stays decided. */
export const takeBackOverride = command({
  name: 'take-back-override',
  input: takeBackOverrideInput,
  allow: (actor) => may(actor, 'take-back-override'),
  run: async ({ db, actor, now, input: { caseId, overrideId, version } }) => {
    const found = await heldCase(db, actor, caseId);
    if (!found.ok) return found;
    const override = await findOverride(db, overrideId);
    if (override?.caseId !== caseId) return fail({ kind: 'not-found' });
    if (!(await endOverride(db, overrideId, version, now))) return fail({ kind: 'conflict', code: 'override-changed', current: { candidate: override.candidate, takenBack: override.takenBack, version: override.version } });
    return ok({ overrideId, caseId, companyId: found.value.held.companyId });
  },
  about: (_input, { overrideId, caseId, companyId }) => ({ type: 'override', id: overrideId, company: companyId, detail: { case: caseId } }),
});
