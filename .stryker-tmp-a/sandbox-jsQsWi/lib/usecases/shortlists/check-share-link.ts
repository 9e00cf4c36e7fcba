// @ts-nocheck
import { openShareLinkInput } from '@/lib/contracts/shortlists/share-inputs.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { permitWait } from '@/lib/db/rate-limit.ts';
import { findLinkOfToken } from '@/lib/db/stores/share-links.ts';
import { ATTEMPT_LIMITS } from '@/lib/domain/access/limits.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { isOpenLink } from '@/lib/domain/shortlists/share-link.ts';
import { query } from '../query.ts';

/** Whether a link still opens its list: what a page that is open asks from time to time. It shows nothing and is no opening; a no is asked again by `view-shared-shortlist`, which counts. */
export const checkShareLink = query({
  name: 'check-share-link',
  input: openShareLinkInput,
  allow: (actor) => may(actor, 'check-share-link'),
  run: async ({ db, now, input }) => {
    const wait = await permitWait(db, attemptKey('shared-link', input.network), ATTEMPT_LIMITS['shared-link'].limit, now);
    if (wait > 0) return fail({ kind: 'too-many', retryAfterSeconds: wait });
    const link = await findLinkOfToken(db, input.token);
    return ok({ open: link !== null && isOpenLink(link, now) });
  },
});
