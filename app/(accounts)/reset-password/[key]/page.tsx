import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkEnded } from '@/components/accounts/link-ended.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { checkLink } from '@/lib/usecases/accounts/check-link.ts';
import { ask } from '@/lib/web/ask.ts';
import { resetPasswordAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('link.reset.title'), robots: { index: false } };
}

/** The link of a reset mail: a new password. */
export default async function NewPasswordPage({ params }: PageProps<'/reset-password/[key]'>) {
  const { key } = await params;
  const link = await ask(checkLink, { purpose: 'reset-password', secret: key });
  const t = await getTranslations('accounts');
  return (
    <div className="page py-8">
      {link === null ? (
        <LinkEnded purpose="reset" />
      ) : (
        <>
          <PageHeading title={t('link.reset.title')} lead={t('link.reset.for', { email: link.email })} />
          <ClientMessages namespaces={['accounts']}>
            <ShortForm
              action={resetPasswordAction}
              hidden={{ key }}
              submit={t('link.reset.set')}
              fields={[{ name: 'password', label: t('field.newPassword'), hint: t('field.passwordHint'), type: 'password', autoComplete: 'new-password' }]}
            />
          </ClientMessages>
        </>
      )}
    </div>
  );
}
