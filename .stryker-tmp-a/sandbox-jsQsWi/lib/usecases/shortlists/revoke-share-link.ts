// @ts-nocheck
import { revokeShareLinkInput } from '@/lib/contracts/shortlists/share-inputs.ts';
import { endShareLink, loadShareLink } from '@/lib/db/stores/share-links.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Ends a link at once; ending it twice changes nothing more. */
export const revokeShareLink = command({
  name: 'revoke-share-link',
  input: revokeShareLinkInput,
  allow: (actor) => may(actor, 'revoke-share-link'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const link = userId === null ? null : await loadShareLink(db, input.linkId, userId);
    if (!link) return fail({ kind: 'not-found' });
    await endShareLink(db, link.id, now);
    return ok({ linkId: link.id, companyId: link.companyId });
  },
  about: (_input, ended) => ({ type: 'share-link', id: ended.linkId, company: ended.companyId }),
});
