// @ts-nocheck
import { z } from 'zod';
import type { ViewerView } from '@/lib/contracts/accounts/account-view.ts';
import { viewPerson } from '@/lib/db/views/viewer.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** Who is looking, for the page frame. */
export const viewViewer = query({
  name: 'view-viewer',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'view-viewer'),
  run: async ({ db, actor }) => {
    if (actor.kind === 'system') return fail({ kind: 'forbidden' });
    if (actor.kind === 'anonymous') return ok<ViewerView>({ kind: 'anonymous', draftCompanyId: actor.draftCompanyId });
    const person = await viewPerson(db, actor);
    return person ? ok<ViewerView>(person) : fail({ kind: 'not-found' });
  },
});
