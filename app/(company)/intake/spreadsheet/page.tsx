import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { SpreadsheetPage } from '@/components/intake/spreadsheet-page.tsx';
import { UploadTable } from '@/components/intake/upload-table.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { currentCompany } from '@/lib/web/current-company.ts';
import { saveAnswersAction, saveAssetsAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('spreadsheet'))('title') };
}

/** The intake form by spreadsheet. */
export default async function IntakeSpreadsheetPage() {
  const t = await getTranslations('spreadsheet');
  const companyId = await currentCompany();
  return (
    <SpreadsheetPage>
      {companyId === null ? (
        <Notice title={t('noCompany')}>
          <LinkButton href="/intake">{t('start')}</LinkButton>
        </Notice>
      ) : (
        <ClientMessages namespaces={['spreadsheet']}>
          <UploadTable save={saveAnswersAction} saveAssets={saveAssetsAction} />
        </ClientMessages>
      )}
    </SpreadsheetPage>
  );
}
