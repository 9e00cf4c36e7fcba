import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnonymousNote } from '@/components/intake/anonymous-note.tsx';
import { DuplicateNote } from '@/components/intake/duplicate-note.tsx';
import { resumeHref } from '@/components/intake/next-href.ts';
import { ProgressLine } from '@/components/intake/progress-line.tsx';
import { StartPage } from '@/components/intake/start-page.tsx';
import { TaskList } from '@/components/intake/task-list.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { viewIntake } from '@/lib/usecases/intake/view-intake.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { viewer } from '@/lib/web/viewer.ts';
import { chooseCompanyAction, startIntakeAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('title') };
}

/** The task list of the company at hand; before there is one, the way to begin. */
export default async function IntakePage({ searchParams }: PageProps<'/intake'>) {
  const t = await getTranslations('intake');
  const companyId = await currentCompany();
  if (companyId === null) {
    const person = await viewer();
    const minutes = Number((await searchParams).wait);
    const mayStart = person.kind === 'anonymous' || person.role === 'member';
    return (
      <div className="page py-8">
        {mayStart ? (
          <>
            <PageHeading title={t('startTitle')} lead={t('startLead')} />
            {minutes > 0 && minutes <= 60 ? (
              <div className="pb-6">
                <Notice tone="warning" live="polite" title={t('startLater', { minutes })} />
              </div>
            ) : null}
            <StartPage start={startIntakeAction} />
          </>
        ) : (
          <EmptyState title={t('noCompanyTitle')}>{t('noCompany')}</EmptyState>
        )}
      </div>
    );
  }
  const view = await ask(viewIntake, { companyId, section: null });
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        {view.anonymous ? null : (
          <p className="reading text-small text-ink-soft">
            {t('companies.at', { name: view.companyName ?? t('companies.unnamed'), capacity: t(`companies.${view.capacity ?? 'own'}`) })} <TextLink href="/intake/companies">{t('companies.toList')}</TextLink>
          </p>
        )}
        <DuplicateNote duplicates={view.duplicates} choose={chooseCompanyAction} />
        <ProgressLine progress={view.progress} />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={resumeHref(view)}>{t('resume')}</LinkButton>
          <LinkButton href="/intake/check" variant="secondary">
            {t('toCheck')}
          </LinkButton>
          <LinkButton href="/intake/spreadsheet" variant="quiet">
            {t('name.spreadsheet')}
          </LinkButton>
        </div>
        <TaskList sections={view.sections} companyName={view.companyName} />
        {view.anonymous ? <AnonymousNote /> : null}
      </div>
    </div>
  );
}
