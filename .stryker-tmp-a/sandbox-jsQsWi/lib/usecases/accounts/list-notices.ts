// @ts-nocheck
import { listNoticesInput } from '@/lib/contracts/accounts/notice-view.ts';
import { noticeList } from '@/lib/db/views/notices.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** What a person was told, the latest first. Looking at it marks nothing as read. */
export const listNotices = query({
  name: 'list-notices',
  input: listNoticesInput,
  allow: (actor) => may(actor, 'list-notices'),
  run: async ({ db, actor, input }) => {
    const userId = userIdOf(actor);
    return userId === null ? fail({ kind: 'forbidden' }) : ok(await noticeList(db, userId, input.page));
  },
});
