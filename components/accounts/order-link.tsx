import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { FormState } from '@/lib/contracts/form-state.ts';

/** Asking for a one-time link by mail; the answer says nothing of who has an account. `sent`: this installation sends mails at all. */
export function OrderLink({ purpose, action, sent }: { readonly purpose: 'signIn' | 'reset'; readonly action: (state: FormState, form: FormData) => Promise<FormState>; readonly sent: boolean }) {
  const t = useTranslations('accounts.link');
  const field = useTranslations('accounts.field');
  return (
    <div className="page flex flex-col gap-8 py-8">
      <PageHeading title={t(`${purpose}.title`)} lead={t(`${purpose}.lead`)} />
      {sent ? (
        <ClientMessages namespaces={['accounts']}>
          <ShortForm action={action} submit={t('order')} done={t('ordered')} fields={[{ name: 'email', label: field('email'), type: 'email', autoComplete: 'username' }]} />
        </ClientMessages>
      ) : (
        <Notice title={t('noMail')}>{t('noMailText')}</Notice>
      )}
      <p className="text-small">
        <TextLink href="/sign-in">{t('withPassword')}</TextLink>
      </p>
    </div>
  );
}
