import { exportShortlistInput } from '@/lib/contracts/shortlists/shortlist-inputs.ts';
import { loadShortlist } from '@/lib/db/stores/shortlists.ts';
import { shortlistView } from '@/lib/db/views/shortlist.ts';
import { shortlistFile } from '@/lib/documents/shortlist-file.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** One list as a file: what the page shows of each saved product, in the same order, from the same view. */
export const exportShortlist = query({
  name: 'export-shortlist',
  input: exportShortlistInput,
  allow: (actor) => may(actor, 'export-shortlist'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    const found = userId === null ? null : await loadShortlist(db, input.shortlistId, userId);
    const view = found && (await shortlistView(db, found.id));
    if (!view) return fail({ kind: 'not-found' });
    return ok({ name: view.name, bytes: await shortlistFile(view, VOCABULARY, input.language, input.format) });
  },
});
