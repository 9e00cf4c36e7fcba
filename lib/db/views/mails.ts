import { MAILS_SHOWN, type MailRow } from '@/lib/contracts/accounts/mail.ts';
import type { Database } from '../client.ts';
import { mailContent } from '../stores/mails.ts';

/** The latest mails, without the keys of their links (2 queries). */
export async function listMailRows(db: Database): Promise<readonly MailRow[]> {
  const mails = await db.mail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MAILS_SHOWN,
    omit: { sealedSecret: true },
    include: { user: { select: { name: true, email: true, language: true } } },
  });
  return mails.map((mail) => ({
    ...mailContent(mail.kind, mail.payload),
    id: mail.id,
    name: mail.user?.name ?? null,
    address: mail.user?.email ?? mail.address ?? '',
    language: mail.user?.language === 'en' ? 'en' : 'zh',
    createdAt: mail.createdAt.toISOString(),
    state: mail.sentAt !== null ? 'sent' : mail.gaveUpAt !== null ? 'given-up' : 'waiting',
    attempts: mail.attempts,
    nextTryAt: mail.nextTryAt.toISOString(),
    lastError: mail.lastError,
  }));
}
