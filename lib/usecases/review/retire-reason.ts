import { retireReasonInput } from '@/lib/contracts/review/case-inputs.ts';
import { retireCaseReason } from '@/lib/db/stores/case-reasons.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A coded reason can't be chosen any more, or can again; where it was given it stays. */
export const retireReason = command({
  name: 'retire-reason',
  input: retireReasonInput,
  allow: (actor) => may(actor, 'retire-reason'),
  run: async ({ db, now, input: { code, retired } }) => ((await retireCaseReason(db, code, retired ? now : null)) ? ok({ code, retired }) : fail({ kind: 'not-found' })),
  about: (_input, { code, retired }) => ({ type: 'case-reason', id: code, company: null, detail: { retired: String(retired) } }),
});
