import { createTranslator } from 'next-intl';
import { mailDocument, type MailWords } from '@/lib/documents/mail-document.ts';
import type { Env } from '@/lib/env.ts';
import { expireMails } from '@/lib/usecases/accounts/expire-mails.ts';
import { settleMail } from '@/lib/usecases/accounts/settle-mail.ts';
import { takeMail } from '@/lib/usecases/accounts/take-mail.ts';
import type { OutputOf } from '@/lib/usecases/use-case.ts';
import mailEn from '@/messages/mail.en.json' with { type: 'json' };
import mailZh from '@/messages/mail.zh.json' with { type: 'json' };
import { log } from './log.ts';
import { mailServer } from './mail-server.ts';
import { perform } from './perform.ts';

type Mail = NonNullable<OutputOf<typeof takeMail>>;

const TASK = 'send-mails';
const unsaid = (error: Error): never => {
  throw error; // a mail without its words is not sent
};
const words = {
  zh: createTranslator({ locale: 'zh', messages: mailZh, onError: unsaid }) as unknown as MailWords,
  en: createTranslator({ locale: 'en', messages: mailEn, onError: unsaid }) as unknown as MailWords,
} as const;

/**
 * Sends what waits, one mail after the other, until nothing is due. Without a mail server the mails stay where they are. A process that is killed between sending
 * and noting it sends the mail again, under the same Message-ID, by which mail programs know a copy.
 */
export async function sendMails({ MAIL_URL, MAIL_FROM, NEXTAUTH_URL }: Pick<Env, 'MAIL_URL' | 'MAIL_FROM' | 'NEXTAUTH_URL'>): Promise<void> {
  await perform(TASK, expireMails, {});
  if (MAIL_URL === undefined || MAIL_FROM === undefined) return;
  const server = mailServer(MAIL_URL, MAIL_FROM);
  const { origin, hostname } = new URL(NEXTAUTH_URL);
  try {
    for (;;) {
      const mail = await perform(TASK, takeMail, {});
      if (mail === null) return;
      const outcome = await send(mail);
      await perform(TASK, settleMail, { mailId: mail.id, ...outcome });
      log.info({ event: 'mail', mail: mail.id, kind: mail.kind, ...outcome });
    }
  } finally {
    server.close();
  }

  // One click in the reader's mail program, without signing in (RFC 8058).
  function unsubscribeHeaders(key: string | null): Record<string, string> {
    return key === null ? {} : { 'List-Unsubscribe': `<${origin}/api/v1/unsubscribe/${key}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  }

  async function send(mail: Mail): Promise<{ ended: 'sent' | 'refused' | 'failed'; error: string | null }> {
    const document = mailDocument(mail, words[mail.language], origin);
    // Sealed under a NEXTAUTH_SECRET that is no more: the link would open nothing.
    if (document.link === null) return { ended: 'refused', error: 'no-key' };
    try {
      await server.sendMail({
        to: { name: mail.name ?? '', address: mail.address },
        subject: document.subject,
        text: document.text,
        html: document.html,
        messageId: `<${mail.id}@${hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language === 'zh' ? 'zh-CN' : 'en', ...unsubscribeHeaders(mail.unsubscribe) },
      });
      return { ended: 'sent', error: null };
    } catch (error) {
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      // The mail server knows this address not at all: nothing is gained by asking again. Its own troubles pass.
      const forGood = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
      return { ended: forGood ? 'refused' : 'failed', error: String(responseCode ?? code ?? 'unknown').replace(/[^\w-]/g, '').slice(0, 40) || 'unknown' };
    }
  }
}
