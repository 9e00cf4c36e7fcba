// @ts-nocheck
import { shortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { shortlistView } from '@/lib/db/views/shortlist.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** One list with its saved products as they were, and as the newest match sees them. */
export const viewShortlist = query({
  name: 'view-shortlist',
  input: shortlistInput,
  allow: (actor) => may(actor, 'view-shortlist'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    const view = found && (await shortlistView(db, found.id));
    return view ? ok(view) : fail({ kind: 'not-found' });
  },
});
