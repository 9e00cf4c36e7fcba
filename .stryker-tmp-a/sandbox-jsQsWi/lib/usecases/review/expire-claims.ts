// @ts-nocheck
import { z } from 'zod';
import { loadCase, oldestRunOutClaim } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, carryCase, stepOf, type CaseStep } from './carry-case.ts';

type Expired = { readonly expired: 0; readonly step: null } | { readonly expired: 1; readonly step: CaseStep };

/**
 * The clock gives one case back to the queue whose claim has run out without a sign of work; called again until `expired` is 0.
 * One case a call, so that each change has its own audit row.
 */
export const expireClaims = command({
  name: 'expire-claims',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'expire-claims'),
  run: async (step) => {
    const caseId = await oldestRunOutClaim(step.db, step.now);
    const found = caseId === null ? null : await loadCase(step.db, caseId);
    if (!found) return ok<Expired>({ expired: 0, step: null });
    const carried = await carryCase(step, found, found.version, { action: 'expire' });
    return carried.ok ? ok<Expired>({ expired: 1, step: stepOf(carried.value) }) : carried;
  },
  about: (_input, { step }) => (step === null ? [] : aboutCase(step)),
});
