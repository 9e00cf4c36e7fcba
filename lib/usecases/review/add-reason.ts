import { addReasonInput } from '@/lib/contracts/review/case-inputs.ts';
import { addCaseReason } from '@/lib/db/stores/case-reasons.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A coded reason is added. Its words never change afterwards: cases carry the code, and say what was said then. */
export const addReason = command({
  name: 'add-reason',
  input: addReasonInput,
  allow: (actor) => may(actor, 'add-reason'),
  run: async ({ db, input: { code, purpose, zh, en } }) => ((await addCaseReason(db, { code, purpose, text: { zh, en } })) ? ok({ code }) : fail({ kind: 'invalid', problems: [{ field: 'code', code: 'reason-taken' }] })),
  about: ({ purpose }, { code }) => ({ type: 'case-reason', id: code, company: null, detail: { purpose } }),
});
