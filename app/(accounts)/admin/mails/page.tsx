import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailList } from '@/components/accounts/mail-list.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { MAILS_SHOWN } from '@/lib/contracts/accounts/mail.ts';
import { listMails } from '@/lib/usecases/accounts/list-mails.ts';
import { ask } from '@/lib/web/ask.ts';
import { mailsAreSent, readableMail } from '@/lib/web/mails.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('mails.title'), robots: { index: false } };
}

/** What was written to people, for the administrator. */
export default async function MailsPage() {
  const rows = await ask(listMails, {});
  const t = await getTranslations('accounts.mails');
  return (
    <div className="page flex flex-col gap-8 py-8">
      <PageHeading title={t('title')} lead={t('lead', { count: MAILS_SHOWN })} />
      {mailsAreSent() ? null : (
        <Notice tone="warning" title={t('noServer')}>
          {t('noServerText')}
        </Notice>
      )}
      <MailList mails={rows.map((row) => ({ ...row, ...readableMail(row) }))} />
    </div>
  );
}
