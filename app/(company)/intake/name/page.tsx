import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CapacityChoice } from '@/components/intake/capacity-choice.tsx';
import { DuplicateNote } from '@/components/intake/duplicate-note.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import { viewIntake } from '@/lib/usecases/intake/view-intake.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { chooseCompanyAction, nameCompanyAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('name.title') };
}

/** What the company is called, and its code. */
export default async function NamePage({ searchParams }: PageProps<'/intake/name'>) {
  const companyId = await currentCompany();
  if (companyId === null) redirect('/intake');
  const view = await ask(viewIntake, { companyId, section: null });
  const t = await getTranslations('intake');
  const doubtful = (await searchParams)['doubtful'] === 'yes';
  return (
    <div className="page py-8">
      <PageHeading title={t('name.title')} lead={t('name.lead')} back={{ href: '/intake', label: t('title') }} />
      <div className="flex flex-col gap-6">
        {doubtful ? (
          <Notice tone="warning" live="polite" title={t('name.doubtfulTitle')}>
            {t('name.doubtful')}
          </Notice>
        ) : null}
        <DuplicateNote duplicates={view.duplicates} choose={chooseCompanyAction} />
        <ClientMessages namespaces={['intake']}>
          <ShortForm
            action={nameCompanyAction}
            hidden={{ companyId }}
            submit={t('name.submit')}
            fields={[
              { name: 'name', label: t('name.field'), hint: t('name.fieldHint'), autoComplete: 'organization', value: view.companyName ?? '' },
              { name: 'creditCode', label: t('name.code'), hint: t('name.codeHint'), autoComplete: 'off', value: view.creditCode ?? '' },
            ]}
          >
            <CapacityChoice value={view.capacity ?? 'own'} />
          </ShortForm>
        </ClientMessages>
      </div>
    </div>
  );
}
