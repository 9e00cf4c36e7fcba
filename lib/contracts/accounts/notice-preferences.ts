import { z } from 'zod';
import type { Role } from './account-view.ts';

/** What people are told of, as they choose it: their company's case, a case of theirs that its company answered, cases given to or taken from them, a match changed by new rules, and what falls due. */
export const NOTICE_TOPICS = ['case-changed', 'case-answered', 'case-given', 'rematch', 'due'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** How a topic comes by mail: each at once, all of a day in one, or not. */
export const MAILINGS = ['at-once', 'digest', 'off'] as const;
export type Mailing = (typeof MAILINGS)[number];

/** How it is until somebody chooses otherwise. */
export const USUAL_MAILING: Readonly<Record<NoticeTopic, Mailing>> = { 'case-changed': 'at-once', 'case-answered': 'at-once', 'case-given': 'at-once', rematch: 'digest', due: 'digest' };

/** The topics that somebody of a role is ever told of. */
export function topicsOf(role: Role): readonly NoticeTopic[] {
  return role === 'member' ? ['case-changed', 'rematch'] : role === 'advisor' ? ['case-answered', 'case-given', 'due'] : [];
}

/** The ways a topic can be had: what falls due is counted once a day. */
export function mailingsOf(topic: NoticeTopic): readonly Mailing[] {
  return topic === 'due' ? ['digest', 'off'] : MAILINGS;
}

export const savePreferencesInput = z.strictObject({ mailings: z.partialRecord(z.enum(NOTICE_TOPICS), z.enum(MAILINGS)) });

/** What a link or a mail program's button unsubscribes from: one topic, or the digest with all that comes in it. */
export const UNSUBSCRIBE_FROM = [...NOTICE_TOPICS, 'digest'] as const;
export type UnsubscribeFrom = (typeof UNSUBSCRIBE_FROM)[number];

export const unsubscribeInput = z.strictObject({ token: z.string().min(1).max(200) });

export type PreferencesView = { readonly topics: readonly { readonly topic: NoticeTopic; readonly mailing: Mailing }[] };
