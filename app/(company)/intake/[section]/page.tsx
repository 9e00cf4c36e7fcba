import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { AnonymousNote } from '@/components/intake/anonymous-note.tsx';
import { nextHref } from '@/components/intake/next-href.ts';
import { SectionForm } from '@/components/intake/section-form.tsx';
import { SectionNav } from '@/components/intake/section-nav.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { INTAKE_SECTIONS, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { viewIntake } from '@/lib/usecases/intake/view-intake.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { saveAnswersAction, sendSectionAction } from '../actions.ts';

function sectionOf(text: string): IntakeSection {
  return INTAKE_SECTIONS.find((section) => section === text) ?? notFound();
}

export async function generateMetadata({ params }: PageProps<'/intake/[section]'>): Promise<Metadata> {
  const section = sectionOf((await params).section);
  return { title: (await getTranslations('intake'))(`sections.${section}.title`) };
}

/** One section of questions. */
export default async function SectionPage({ params }: PageProps<'/intake/[section]'>) {
  const section = sectionOf((await params).section);
  const companyId = await currentCompany();
  if (companyId === null) redirect('/intake');
  const view = await ask(viewIntake, { companyId, section });
  const t = await getTranslations('intake');
  const asked = view.sections.filter((each) => each.asked > 0);
  const index = asked.findIndex((each) => each.section === section) + 1;
  const next = nextHref(view.sections, section);
  const current = view.current;
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 py-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="lg:pt-1">
        <SectionNav sections={asked} current={section} />
      </div>
      <div>
        <PageHeading title={t(`sections.${section}.title`)} lead={t(`sections.${section}.lead`)} {...(index > 0 ? { eyebrow: t('partOf', { index, count: asked.length }) } : {})} />
        {current && current.questions.length > 0 ? (
          <ClientMessages namespaces={['intake']}>
            <SectionForm key={section} view={view} current={current} definitions={current.questions.flatMap((question) => VOCABULARY.facts.get(question.fact) ?? [])} nextHref={next} save={saveAnswersAction} send={sendSectionAction} />
          </ClientMessages>
        ) : (
          <EmptyState title={t('nothingAsked')} action={<LinkButton href={next}>{t('continue')}</LinkButton>} />
        )}
        {view.anonymous ? (
          <div className="pt-10">
            <AnonymousNote />
          </div>
        ) : null}
      </div>
    </div>
  );
}
