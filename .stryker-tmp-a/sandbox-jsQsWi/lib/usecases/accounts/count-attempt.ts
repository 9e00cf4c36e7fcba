// @ts-nocheck
import { z } from 'zod';
import { isStorable } from '@/lib/contracts/fields.ts';
import { takePermit } from '@/lib/db/rate-limit.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { ATTEMPT_LIMITS } from '@/lib/domain/access/limits.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Counts a try (to sign in, to sign up) before it is made; refused when the address has used up its tries. */
export const countAttempt = command({
  name: 'count-attempt',
  input: z.strictObject({ purpose: z.enum(['sign-in', 'sign-up']), who: z.string().max(1_000).refine(isStorable, { error: 'not-text' }) }),
  allow: (actor) => may(actor, 'count-attempt'),
  run: async ({ db, now, input }) => {
    const { limit, windowSeconds } = ATTEMPT_LIMITS[input.purpose];
    const wait = await takePermit(db, attemptKey(input.purpose, input.who), limit, windowSeconds, now);
    return wait === 0 ? ok(null) : fail({ kind: 'too-many', retryAfterSeconds: wait });
  },
  about: ({ purpose }) => ({ type: 'attempt', id: null, company: null, detail: { purpose } }),
});
