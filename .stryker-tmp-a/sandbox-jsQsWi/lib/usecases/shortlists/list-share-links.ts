// @ts-nocheck
import { shortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { shareLinkViews } from '@/lib/db/views/share-links.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** The links of a list and when they were opened, for the company. */
export const listShareLinks = query({
  name: 'list-share-links',
  input: shortlistInput,
  allow: (actor) => may(actor, 'list-share-links'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    const list = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    return list ? ok(await shareLinkViews(db, list.id, now)) : fail({ kind: 'not-found' });
  },
});
