import { mailingsOf, NOTICE_TOPICS, savePreferencesInput } from '@/lib/contracts/accounts/notice-preferences.ts';
import { saveMailings } from '@/lib/db/stores/notice-preferences.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A person chooses what comes to them by mail, and how. */
export const savePreferences = command({
  name: 'save-preferences',
  input: savePreferencesInput,
  allow: (actor) => may(actor, 'save-preferences'),
  run: async ({ db, actor, now, input }) => {
    const userId = userIdOf(actor);
    if (userId === null) return fail({ kind: 'forbidden' });
    const wrong = NOTICE_TOPICS.filter((topic) => input.mailings[topic] !== undefined && !mailingsOf(topic).some((mailing) => mailing === input.mailings[topic]));
    if (wrong.length > 0) return fail({ kind: 'invalid', problems: wrong.map((topic) => ({ field: topic, code: 'not-an-option' })) });
    return ok({ userId, changed: await saveMailings(db, userId, input.mailings, now) });
  },
  about: (_input, { userId, changed }) => (changed === 0 ? [] : { type: 'user', id: userId, company: null, detail: { changed } }),
});
