import { z } from 'zod';
import { viewOwnDataOf } from '@/lib/db/views/own-data.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What the page about one's own data shows: consents, companies, matches that a person can be asked to look at. */
export const viewOwnData = query({
  name: 'view-own-data',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'view-own-data'),
  run: async ({ db, actor }) => {
    if (actor.kind === 'anonymous' || actor.kind === 'system') return fail({ kind: 'forbidden' });
    const view = await viewOwnDataOf(db, actor);
    return view ? ok(view) : fail({ kind: 'not-found' });
  },
});
