import { NOTICE_TOPICS, unsubscribeInput, type NoticeTopic } from '@/lib/contracts/accounts/notice-preferences.ts';
import { mailingsOfPerson, saveMailings } from '@/lib/db/stores/notice-preferences.ts';
import { isUser } from '@/lib/db/stores/users.ts';
import { readUnsubscribeToken } from '@/lib/db/unsubscribe-token.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/**
 * Whoever holds the key of a mail turns off what it came for, without signing in (RFC 8058): its topic, or with a digest all that comes in it.
 * What is told in the app stays. Once more changes nothing.
 */
export const unsubscribe = command({
  name: 'unsubscribe',
  input: unsubscribeInput,
  allow: (actor) => may(actor, 'unsubscribe'),
  run: async ({ db, now, input }) => {
    const known = readUnsubscribeToken(input.token);
    if (known === null || !(await isUser(db, known.userId))) return fail({ kind: 'not-found' });
    const mailings = await mailingsOfPerson(db, known.userId);
    const topics: readonly NoticeTopic[] = known.from === 'digest' ? NOTICE_TOPICS.filter((topic) => mailings[topic] === 'digest') : [known.from];
    const changed = await saveMailings(db, known.userId, Object.fromEntries(topics.map((topic) => [topic, 'off'])), now);
    return ok({ userId: known.userId, from: known.from, changed });
  },
  about: (_input, { userId, from, changed }) => (changed === 0 ? [] : { type: 'user', id: userId, company: null, detail: { from } }),
});
