import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import { forgetView as forget } from '@/lib/db/stores/queue-views.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Forgets a list of one's own; a shared one is then gone for everybody. Others' lists are not there. */
export const forgetView = command({
  name: 'forget-view',
  input: z.strictObject({ viewId: id }),
  allow: (actor) => may(actor, 'forget-view'),
  run: async ({ db, actor, input }) => {
    const ownerId = userIdOf(actor);
    return ownerId !== null && (await forget(db, input.viewId, ownerId)) ? ok({ viewId: input.viewId }) : fail({ kind: 'not-found' });
  },
  about: (_input, { viewId }) => ({ type: 'queue-view', id: viewId, company: null }),
});
