import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CodeSetUp } from '@/components/accounts/code-set-up.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { checkedPath } from '@/lib/contracts/checked-path.ts';
import { confirmSecondFactorAction } from '@/lib/web/proof-actions.ts';
import { halfSession } from '@/lib/web/half-session.ts';
import { viewer } from '@/lib/web/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('codes.setUpTitle') };
}

/** The first sign-in of somebody who must have codes. Once they are signed in, the page is there to show the recovery codes. */
export default async function SetUpPage({ searchParams }: PageProps<'/sign-in/set-up'>) {
  const { next } = await searchParams;
  const setUp = (await halfSession())?.setUp ?? null;
  if (setUp === null && (await viewer()).kind !== 'person') redirect('/sign-in');
  const t = await getTranslations('accounts.codes');
  return (
    <div className="page flex flex-col gap-8 py-8">
      <PageHeading title={t('setUpTitle')} lead={t('setUpLead')} />
      <ClientMessages namespaces={['accounts']}>
        <CodeSetUp setUp={setUp} action={confirmSecondFactorAction} next={checkedPath(typeof next === 'string' ? next : '/')} />
      </ClientMessages>
    </div>
  );
}
