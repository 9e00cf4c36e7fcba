import { createTranslator } from 'next-intl';
import type { MailRow } from '@/lib/contracts/accounts/mail.ts';
import { mailDocument, type MailDocument, type MailWords } from '@/lib/documents/mail-document.ts';
import { env } from '@/lib/env.ts';
import { MESSAGES } from './messages.ts';
import { publicAddress } from './public-address.ts';

/** Whether this installation sends mails at all. */
export function mailsAreSent(): boolean {
  return env().MAIL_URL !== undefined;
}

/** A mail as its reader gets it, in their language; a key in its link is left out. */
export function readableMail(row: MailRow): Pick<MailDocument, 'subject' | 'text'> {
  const words = createTranslator({ locale: row.language, messages: MESSAGES[row.language].mail }) as unknown as MailWords;
  const { subject, text } = mailDocument({ ...row, secret: null }, words, publicAddress());
  return { subject, text };
}
