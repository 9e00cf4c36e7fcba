import { openShareLinkInput } from '@/lib/contracts/shortlists/share-inputs.ts';
import { sharedList, type SharedListView } from '@/lib/contracts/shortlists/share-view.ts';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { permitWait, takePermit } from '@/lib/db/rate-limit.ts';
import { findLinkOfToken, noteOpening } from '@/lib/db/stores/share-links.ts';
import { shortlistView } from '@/lib/db/views/shortlist.ts';
import { ATTEMPT_LIMITS } from '@/lib/domain/access/limits.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { isOpenLink } from '@/lib/domain/shortlists/share-link.ts';
import { command } from '../command.ts';

type Outcome =
  | { readonly outcome: 'open'; readonly linkId: string; readonly companyId: string; readonly list: SharedListView }
  | { readonly outcome: 'ended' | 'unknown' };

/**
 * Whoever holds a link reads its list; the opening is noted. A token that opens nothing is an outcome, not a failure: it is recorded and
 * counted, by the network it came from and over all. A network that used up its tries is refused before anything is looked up; when all
 * together have, tokens that open something still do. An ended link takes the same steps as an unknown one.
 */
export const viewSharedShortlist = command({
  name: 'view-shared-shortlist',
  input: openShareLinkInput,
  allow: (actor) => may(actor, 'view-shared-shortlist'),
  run: async ({ db, now, input }) => {
    const own = { key: attemptKey('shared-link', input.network), ...ATTEMPT_LIMITS['shared-link'] };
    const all = { key: attemptKey('shared-links-of-all', ''), ...ATTEMPT_LIMITS['shared-links-of-all'] };
    const wait = await permitWait(db, own.key, own.limit, now);
    if (wait > 0) return fail({ kind: 'too-many', retryAfterSeconds: wait });
    const link = await findLinkOfToken(db, input.token);
    const list = link && isOpenLink(link, now) ? await shortlistView(db, link.shortlistId, null) : null;
    if (link && list) {
      await noteOpening(db, link.id, input.device, input.network, now);
      return ok<Outcome>({ outcome: 'open', linkId: link.id, companyId: link.companyId, list: sharedList(list, link.scope, link.expiresAt) });
    }
    for (const { key, limit, windowSeconds } of [own, all]) {
      const refused = await takePermit(db, key, limit, windowSeconds, now);
      if (refused > 0) return fail({ kind: 'too-many', retryAfterSeconds: refused });
    }
    return ok<Outcome>({ outcome: link ? 'ended' : 'unknown' });
  },
  about: (_input, result) =>
    result.outcome === 'open'
      ? { type: 'share-link', id: result.linkId, company: result.companyId, detail: { outcome: 'open' } }
      : { type: 'share-link', id: null, company: null, detail: { outcome: result.outcome } },
});
