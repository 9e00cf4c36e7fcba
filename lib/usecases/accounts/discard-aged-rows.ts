import { z } from 'zod';
import { eraseAged } from '@/lib/db/stores/erasure.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

const AT_ONCE = 1_000;

/** Deletes what is kept for a time only: ended sessions, openings of shared lists, mails, notices, counters, consents taken back. */
export const discardAgedRows = command({
  name: 'discard-aged-rows',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'discard-aged-rows'),
  run: async ({ db, now }) => {
    const discarded = await eraseAged(db, now, AT_ONCE);
    return ok({ discarded, more: Object.values(discarded).some((count) => count === AT_ONCE) });
  },
  about: (_input, { discarded }) => (Object.values(discarded).every((count) => count === 0) ? [] : { type: 'aged', id: null, company: null, detail: { ...discarded } }),
});
