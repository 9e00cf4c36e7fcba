import { z } from 'zod';
import { id } from '@/lib/contracts/fields.ts';
import type { UnsubscribeFrom } from './notice-preferences.ts';

/** A kind of mail: what fills its sentences (`messages/mail.*.json`, under `kinds`), and the page that its button leads to. */
function kind<Schema extends z.ZodType<Readonly<Record<string, string | number>>>>(payload: Schema, leadsTo: (payload: z.output<Schema>, secret: string) => string, bearsSecret = false, unsubscribes: ((payload: z.output<Schema>) => UnsubscribeFrom) | null = null) {
  return { payload, leadsTo, bearsSecret, unsubscribes };
}

/** News of a case: `what` names the sentence; the company's name and the number say which. */
const caseNews = z.strictObject({
  topic: z.enum(['case-changed', 'case-answered', 'case-given']),
  caseId: id,
  number: z.int(),
  company: z.string(),
  what: z.enum(['submitted', 'claimed', 'review', 'waiting', 'recommended', 'notNow', 'refused', 'withdrawn', 'answered', 'companyWithdrew', 'given', 'moved']),
});

/**
 * Every kind of mail there is. A payload holds ids, names and addresses, never a figure of a company. `unsubscribes`: what its reader can turn off by it; null for what concerns the account and always comes. `bearsSecret`: the address of the page is a key;
 * the secret is handed over apart from the payload, is stored sealed, and stands in the mail alone.
 */
export const MAIL_KINDS = {
  'sign-in-link': kind(z.strictObject({ minutes: z.int() }), (_payload, secret) => `/sign-in/link/${secret}`, true),
  'reset-password': kind(z.strictObject({ minutes: z.int() }), (_payload, secret) => `/reset-password/${secret}`, true),
  'account-changed': kind(z.strictObject({ what: z.enum(['password', 'codesOn', 'codesOff', 'provider']) }), () => '/account'),
  'case-news': kind(caseNews, ({ topic, caseId }) => (topic === 'case-changed' ? `/cases/${caseId}` : `/queue/${caseId}`), false, ({ topic }) => topic),
  'rematch-news': kind(z.strictObject({ runId: id, company: z.string(), count: z.int() }), ({ runId }) => `/matches/${runId}`, false, () => 'rematch'),
  digest: kind(z.strictObject({ cases: z.int(), matches: z.int(), today: z.int(), late: z.int() }), ({ cases, matches }) => (cases + matches > 0 ? '/notices' : '/queue?view=mine'), false, () => 'digest'),
} as const;

export type MailKind = keyof typeof MAIL_KINDS;
export type MailPayload<Kind extends MailKind> = z.output<(typeof MAIL_KINDS)[Kind]['payload']>;

/** A mail without the frame of its delivery. */
export type MailContent = { [Kind in MailKind]: { readonly kind: Kind; readonly payload: MailPayload<Kind> } }[MailKind];

/** How many mails the administrator's page shows. */
export const MAILS_SHOWN = 100;

/** Where a mail stands: it waits (for its next try, or for somebody who reads it here), it has left, or it will not leave any more. */
export type MailState = 'waiting' | 'sent' | 'given-up';

/** A mail for the administrator; the key of its link is not in it. */
export type MailRow = MailContent & {
  readonly id: string;
  readonly name: string | null;
  readonly address: string;
  readonly language: 'zh' | 'en';
  readonly createdAt: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly nextTryAt: string;
  readonly lastError: string | null;
};
