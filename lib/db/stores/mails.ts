import { randomUUID } from 'node:crypto';
import { MAIL_KINDS, type MailContent, type MailKind, type MailPayload } from '@/lib/contracts/accounts/mail.ts';
import type { UnsubscribeFrom } from '@/lib/contracts/accounts/notice-preferences.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { Database } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { seal, unseal } from '../seal.ts';
import { unsubscribeToken } from '../unsubscribe-token.ts';

const THREE_DAYS_MS = 3 * 86_400_000;
const FIRST_RETRY_MS = 30_000;
const LAST_RETRY_MS = 3_600_000;

/** Who a mail goes to: somebody with an account, at the address they have when it leaves and in their language; or an address that has none. */
type Recipient = { readonly userId: string; /** The same key is never written twice to the same person. */ readonly onceKey?: string } | { readonly address: string };

/**
 * Writes a mail into the transaction of what it tells; the job `send-mails` is woken when that commits. `payload` fills its sentences; `secret` is the
 * key in its link, stored sealed. It is tried until `goodUntil` (three days unless told). Whether it was written: not when its `onceKey` was used before.
 */
export async function putMail<Kind extends MailKind>(
  db: Database,
  mail: Recipient & { readonly kind: Kind; readonly payload: MailPayload<Kind>; readonly secret?: string; readonly goodUntil?: Date; readonly now: Date },
): Promise<boolean> {
  const id = randomUUID();
  const payload = MAIL_KINDS[mail.kind].payload.parse(mail.payload);
  const recipient = 'userId' in mail ? { userId: mail.userId, onceKey: mail.onceKey ?? null } : { address: mail.address };
  const { count } = await db.mail.createMany({
    data: [
      {
        id,
        ...recipient,
        kind: mail.kind,
        payload,
        sealedSecret: mail.secret === undefined ? null : seal('mail', id, mail.secret),
        createdAt: mail.now,
        goodUntil: mail.goodUntil ?? new Date(mail.now.getTime() + THREE_DAYS_MS),
        nextTryAt: mail.now,
      },
    ],
    skipDuplicates: true,
  });
  // One job for all mails of a transaction; a key that transactions shared would make them wait for each other.
  if (count === 1) await db.$queryRaw`SELECT 1 FROM (SELECT graphile_worker.add_job('send-mails', job_key => 'send-mails:' || pg_current_xact_id()::text)) AS woken`;
  return count === 1;
}

/** A mail on its way out, with the key of its link. */
export type MailToSend = MailContent & { readonly id: string; readonly address: string; readonly name: string | null; readonly language: Language; readonly secret: string | null; /** The key that turns such mails off; null where they always come. */ readonly unsubscribe: string | null };

/**
 * Takes the mail that waits longest, null when none is due. Until it is settled it counts as tried, and is tried again later and later (30 seconds, a minute, ...
 * an hour): whoever took it may have been killed.
 */
export async function takeMail(db: Database, now: Date): Promise<MailToSend | null> {
  const [due] = await db.$queryRaw<{ id: string; attempts: number }[]>`
    SELECT id, attempts FROM mails WHERE sent_at IS NULL AND gave_up_at IS NULL AND next_try_at <= ${now} AND good_until > ${now}
    ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!due) return null;
  const nextTryAt = new Date(now.getTime() + Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(due.attempts, 20)));
  const mail = await db.mail.update({ where: { id: due.id }, data: { attempts: { increment: 1 }, nextTryAt }, include: { user: { select: { name: true, email: true, language: true } } } });
  const content = mailContent(mail.kind, mail.payload);
  return {
    ...content,
    id: mail.id,
    unsubscribe: unsubscribeKey(content, mail.userId),
    address: mail.user?.email ?? mail.address ?? '',
    name: mail.user?.name ?? null,
    language: mail.user?.language === 'en' ? 'en' : 'zh',
    secret: mail.sealedSecret === null ? null : unseal('mail', mail.id, mail.sealedSecret),
  };
}

/** Notes how the try of a mail ended: it left, it was refused for good, or it is tried again. What has ended keeps no secret. */
export async function settleMail(db: Database, id: string, ended: 'sent' | 'refused' | 'failed', error: string | null, now: Date): Promise<void> {
  const end = ended === 'failed' ? {} : { sealedSecret: null, ...(ended === 'sent' ? { sentAt: now } : { gaveUpAt: now }) };
  await db.mail.updateMany({ where: { id, sentAt: null, gaveUpAt: null }, data: { ...end, lastError: error } });
}

/** Gives up the mails whose time is over, with their secrets; how many. */
export async function expireMails(db: Database, now: Date): Promise<number> {
  return (await db.mail.updateMany({ where: { sentAt: null, gaveUpAt: null, goodUntil: { lte: now } }, data: { gaveUpAt: now, sealedSecret: null } })).count;
}

/** A stored mail as its kind says; one of a kind that there is no more is a fault. */
export function mailContent(kind: string, payload: Prisma.JsonValue): MailContent {
  if (!(kind in MAIL_KINDS)) throw new Error(`A mail of an unknown kind: ${kind}`);
  return { kind, payload: MAIL_KINDS[kind as MailKind].payload.parse(payload) } as MailContent;
}

function unsubscribeKey(content: MailContent, userId: string | null): string | null {
  const unsubscribes = MAIL_KINDS[content.kind].unsubscribes as ((payload: unknown) => UnsubscribeFrom) | null;
  return unsubscribes === null || userId === null ? null : unsubscribeToken(userId, unsubscribes(content.payload));
}
