import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkEnded } from '@/components/accounts/link-ended.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { checkLink } from '@/lib/usecases/accounts/check-link.ts';
import { ask } from '@/lib/web/ask.ts';
import { signInByLinkAction } from '@/lib/web/session-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('link.signIn.title'), robots: { index: false } };
}

/** The link of a sign-in mail: looking at it uses nothing up, the button does. */
export default async function LinkPage({ params }: PageProps<'/sign-in/link/[key]'>) {
  const { key } = await params;
  const link = await ask(checkLink, { purpose: 'sign-in', secret: key });
  const t = await getTranslations('accounts.link');
  return (
    <div className="page py-8">
      {link === null ? (
        <LinkEnded purpose="signIn" />
      ) : (
        <>
          <PageHeading title={t('signIn.title')} lead={t('signIn.confirm', { email: link.email })} />
          <ClientMessages namespaces={['accounts']}>
            <ShortForm action={signInByLinkAction} hidden={{ key }} submit={t('signIn.go')} fields={[]} />
          </ClientMessages>
        </>
      )}
    </div>
  );
}
