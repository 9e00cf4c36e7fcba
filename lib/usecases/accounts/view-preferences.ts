import { z } from 'zod';
import { topicsOf, type PreferencesView } from '@/lib/contracts/accounts/notice-preferences.ts';
import { mailingsOfPerson } from '@/lib/db/stores/notice-preferences.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { query } from '../query.ts';

/** How a person wants what they are told of by mail; only topics that their role is ever told of. */
export const viewPreferences = query({
  name: 'view-preferences',
  input: z.strictObject({}),
  allow: (actor) => may(actor, 'view-preferences'),
  run: async ({ db, actor }) => {
    const userId = userIdOf(actor);
    if (userId === null || actor.kind === 'anonymous' || actor.kind === 'system') return fail({ kind: 'forbidden' });
    const mailings = await mailingsOfPerson(db, userId);
    return ok<PreferencesView>({ topics: topicsOf(actor.kind).map((topic) => ({ topic, mailing: mailings[topic] })) });
  },
});
