import { keepViewInput, KEPT_VIEWS } from '@/lib/contracts/review/queue-query.ts';
import { lockStanding } from '@/lib/db/stores/advisors.ts';
import { countViewsOf, keepView as keep } from '@/lib/db/stores/queue-views.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** Keeps a list of the queue under a name: for oneself, or for everybody who works in the queue. */
export const keepView = command({
  name: 'keep-view',
  input: keepViewInput,
  allow: (actor) => may(actor, 'keep-view'),
  run: async ({ db, actor, now, input }) => {
    const ownerId = userIdOf(actor);
    if (ownerId === null) return fail({ kind: 'forbidden' });
    await lockStanding(db, ownerId, 'to-leave'); // two windows at once keep no more than one may
    if ((await countViewsOf(db, ownerId)) >= KEPT_VIEWS) return fail({ kind: 'conflict', code: 'views-full' });
    const viewId = await keep(db, { ownerId, ...input }, now);
    return viewId === null ? fail({ kind: 'invalid', problems: [{ field: 'name', code: 'view-name-taken' }] }) : ok({ viewId });
  },
  about: ({ shared, query }, { viewId }) => ({ type: 'queue-view', id: viewId, company: null, detail: { shared: shared ? 'yes' : 'no', view: query.view } }),
});
