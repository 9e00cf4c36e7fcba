import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeSetUp } from '@/components/accounts/code-set-up.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { viewSecondFactor } from '@/lib/usecases/accounts/view-second-factor.ts';
import { ask } from '@/lib/web/ask.ts';
import { confirmSecondFactorAction } from '@/lib/web/proof-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('codes.setUpTitle') };
}

/** Turning one's own sign-in codes on. */
export default async function CodesPage() {
  const setUp = await ask(viewSecondFactor, {});
  const t = await getTranslations('accounts.codes');
  return (
    <div className="page flex flex-col gap-8 py-8">
      <PageHeading title={t('setUpTitle')} lead={t('offText')} />
      <ClientMessages namespaces={['accounts']}>
        <CodeSetUp setUp={setUp} action={confirmSecondFactorAction} next="/account" />
      </ClientMessages>
    </div>
  );
}
