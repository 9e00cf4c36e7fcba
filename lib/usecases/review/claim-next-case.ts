import { claimNextInput } from '@/lib/contracts/review/case-inputs.ts';
import { lockNextCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { aboutCase, stepOf, type CaseStep } from './carry-case.ts';
import { claimFor } from './claim-for.ts';

/** An advisor takes the next case of the queue; `caseId` is null when there is none. Two advisors never get the same one. */
export const claimNextCase = command({
  name: 'claim-next-case',
  input: claimNextInput,
  allow: (actor) => may(actor, 'claim-next-case'),
  run: async (step) => {
    const next = await lockNextCase(step.db, step.input.language, step.now);
    if (!next) return ok<CaseStep | { readonly caseId: null }>({ caseId: null });
    const claimed = await claimFor(step, next, next.version);
    return claimed.ok ? ok<CaseStep | { readonly caseId: null }>(stepOf(claimed.value)) : claimed;
  },
  about: (_input, step) => (step.caseId === null ? { type: 'review-case', id: null, company: null, detail: { state: 'queue-empty' } } : aboutCase(step)),
});
