import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import type { MailRow } from '@/lib/contracts/accounts/mail.ts';

/** Mails as their readers get them, the latest first, each with where it stands. */
export function MailList({ mails }: { readonly mails: readonly (MailRow & { readonly subject: string; readonly text: string })[] }) {
  const t = useTranslations('accounts.mails');
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  if (mails.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return (
    <ul className="border-t border-line-strong">
      {mails.map((mail) => (
        <li key={mail.id} data-mail={mail.kind} data-mail-state={mail.state} className="flex flex-col gap-1 border-b border-line py-3">
          <p className="flex flex-wrap justify-between gap-x-6">
            <span className="font-medium" lang={mail.language === 'zh' ? 'zh-CN' : 'en'}>
              {mail.subject}
            </span>
            <time className="text-small text-ink-soft" dateTime={mail.createdAt}>
              {time(mail.createdAt)}
            </time>
          </p>
          <p className="text-small text-ink-soft wrap-anywhere">
            {mail.name === null ? mail.address : `${mail.name} · ${mail.address}`} · {t(`state.${mail.state}`)}
            {mail.state === 'waiting' && mail.attempts > 0 ? ` · ${t('tried', { count: mail.attempts, next: time(mail.nextTryAt) })}` : null}
            {mail.lastError === null ? null : ` · ${t('error', { code: mail.lastError })}`}
          </p>
          <Disclosure summary={t('read')}>
            <p className="reading whitespace-pre-wrap text-small wrap-anywhere" lang={mail.language === 'zh' ? 'zh-CN' : 'en'}>
              {mail.text}
            </p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
