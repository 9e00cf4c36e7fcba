// @ts-nocheck
import { readNoticesInput } from '@/lib/contracts/accounts/notice-view.ts';
import { markNoticesRead } from '@/lib/db/stores/notices.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A person has read these notices. Once more changes nothing; somebody else's are passed over as if they were not there. */
export const readNotices = command({
  name: 'read-notices',
  input: readNoticesInput,
  allow: (actor) => may(actor, 'read-notices'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    return ok({ userId, read: await markNoticesRead(db, userId, input.noticeIds, now) });
  },
  about: (_input, { userId, read }) => (read === 0 ? [] : { type: 'user', id: userId, company: null, detail: { read } }),
});
