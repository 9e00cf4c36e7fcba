import { z } from 'zod';
import { isStorable } from '@/lib/contracts/fields.ts';
import { takePermit } from '@/lib/db/rate-limit.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { ATTEMPT_LIMITS } from '@/lib/domain/access/limits.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

const TRIES_OF_PEOPLE = ['sign-in', 'sign-up', 'code', 'link-to-address', 'links-to-network'] as const;
/** Counted against programs; so frequent that a row in the audit for each would drown the others. */
const CALLS = ['drafts-of-network', 'matches-of-network', 'saves-of-network'] as const;

/** Counts a try (to sign in, to give a code, to ask for a link) or a costly call before it is made; refused when the address, person or network has used up its tries. */
export const countAttempt = command({
  name: 'count-attempt',
  input: z.strictObject({ purpose: z.enum([...TRIES_OF_PEOPLE, ...CALLS]), who: z.string().max(1_000).refine(isStorable, { error: 'not-text' }) }),
  allow: (actor) => may(actor, 'count-attempt'),
  run: async ({ db, now, input }) => {
    const { limit, windowSeconds } = ATTEMPT_LIMITS[input.purpose];
    const wait = await takePermit(db, attemptKey(input.purpose, input.who), limit, windowSeconds, now);
    return wait === 0 ? ok(null) : fail({ kind: 'too-many', retryAfterSeconds: wait });
  },
  about: ({ purpose }) => (CALLS.some((call) => call === purpose) ? [] : { type: 'attempt', id: null, company: null, detail: { purpose } }),
});
