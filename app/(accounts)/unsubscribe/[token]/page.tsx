import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnsubscribeForm } from '@/components/accounts/unsubscribe-form.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { unsubscribeAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('unsubscribe.title'), robots: { index: false } };
}

/** Asks whether the mails are really no longer wanted; looking at it changes nothing. */
export default async function Page({ params }: PageProps<'/unsubscribe/[token]'>) {
  const t = await getTranslations('accounts');
  return (
    <ClientMessages namespaces={['accounts']}>
      <div className="page py-8">
        <PageHeading title={t('unsubscribe.title')} lead={t('unsubscribe.lead')} />
        <UnsubscribeForm action={unsubscribeAction} token={decodeURIComponent((await params).token)} />
      </div>
    </ClientMessages>
  );
}
