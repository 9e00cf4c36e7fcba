import { z } from 'zod';
import { listRunOutClaims, loadCase } from '@/lib/db/stores/review-cases.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';
import { carryCase } from './carry-case.ts';

/** Cases taken back in one go; the job calls again until nothing is left. */
const AT_ONCE = 200;

/** The clock gives cases back to the queue whose claim has run out without a sign of work; answers how many. */
export const expireClaims = command({
  name: 'expire-claims',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'expire-claims'),
  run: async (step) => {
    let expired = 0;
    for (const caseId of await listRunOutClaims(step.db, step.now, AT_ONCE)) {
      const found = await loadCase(step.db, caseId);
      if (!found) continue;
      const carried = await carryCase(step, found, found.version, { action: 'expire' });
      if (carried.ok) expired += 1; // else its holder was at work just now
    }
    return ok({ expired });
  },
  about: (_input, { expired }) => ({ type: 'review-queue', id: null, company: null, detail: { expired } }),
});
