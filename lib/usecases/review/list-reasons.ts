import { z } from 'zod';
import type { ReasonRow } from '@/lib/contracts/review/review-view.ts';
import { loadCaseReasons } from '@/lib/db/stores/case-reasons.ts';
import { timesGiven } from '@/lib/db/views/reasons-given.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Every coded reason, retired ones too, with how often it was given. */
export const listReasons = query({
  name: 'list-reasons',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'list-reasons'),
  run: async ({ db }) => {
    const given = await timesGiven(db);
    return ok((await loadCaseReasons(db)).map(({ code, purpose, text, retired }): ReasonRow => ({ code, purpose, ...text, retired, given: given.get(code) ?? 0 })));
  },
});
