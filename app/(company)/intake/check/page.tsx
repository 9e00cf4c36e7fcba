import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CheckAnswers } from '@/components/intake/check-answers.tsx';
import { SubmitIntake } from '@/components/intake/submit-intake.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewAnswers } from '@/lib/usecases/intake/view-answers.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { submitIntakeAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('check.title') };
}

/** Every answer before it is handed in. */
export default async function CheckPage() {
  const t = await getTranslations('intake.check');
  const companyId = await currentCompany();
  if (companyId === null) redirect('/intake');
  const view = await ask(viewAnswers, { companyId });
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} back={{ href: '/intake', label: t('back') }} />
      <div className="flex max-w-[52rem] flex-col gap-10">
        <CheckAnswers view={view} definitions={[...VOCABULARY.facts.values()]} />
        <ClientMessages namespaces={['intake']}>
          <SubmitIntake companyId={companyId} submit={submitIntakeAction} />
        </ClientMessages>
      </div>
    </div>
  );
}
