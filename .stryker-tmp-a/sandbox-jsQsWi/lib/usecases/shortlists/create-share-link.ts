// @ts-nocheck
import { createShareLinkInput } from '@/lib/contracts/shortlists/share-inputs.ts';
import { addShareLink } from '@/lib/db/stores/share-links.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { MAX_OPEN_LINKS } from '@/lib/domain/shortlists/share-link.ts';
import { command } from '../command.ts';

const DAY = 86_400_000;

/** Makes a link to a list. Its secret is in the answer and nowhere else: only a hash is kept. */
export const createShareLink = command({
  name: 'create-share-link',
  input: createShareLinkInput,
  allow: (actor) => may(actor, 'create-share-link'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const list = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    if (!list || userId === null) return fail({ kind: 'not-found' });
    const expiresAt = new Date(now.getTime() + input.days * DAY);
    const made = await addShareLink(db, { shortlistId: list.id, scope: input.scope, createdBy: userId, expiresAt }, MAX_OPEN_LINKS, now);
    if (!made) return fail({ kind: 'conflict', code: 'links-full' });
    return ok({ linkId: made.id, companyId: list.companyId, token: made.token, expiresAt: expiresAt.toISOString() });
  },
  about: ({ scope, days }, made) => ({ type: 'share-link', id: made.linkId, company: made.companyId, detail: { scope, days } }),
});
