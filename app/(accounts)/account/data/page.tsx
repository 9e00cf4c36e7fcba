import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnDataPage } from '@/components/accounts/own-data-page.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { viewOwnData } from '@/lib/usecases/accounts/view-own-data.ts';
import { ask } from '@/lib/web/ask.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { changeConsentAction, deleteAccountAction, deleteCompanyAction, requestHumanReviewAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('own.title'), robots: { index: false } };
}

/** One's own data: consents, a copy, a person's look at an automatic result, deleting. */
export default async function Page() {
  const view = await ask(viewOwnData, {});
  return (
    <ClientMessages namespaces={['privacy']}>
      <OwnDataPage view={view} language={await readerLanguage()} actions={{ changeConsent: changeConsentAction, deleteAccount: deleteAccountAction, deleteCompany: deleteCompanyAction, requestHumanReview: requestHumanReviewAction }} />
    </ClientMessages>
  );
}
