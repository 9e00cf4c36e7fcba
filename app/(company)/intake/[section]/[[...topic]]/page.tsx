import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { AnonymousNote } from '@/components/intake/anonymous-note.tsx';
import { nextHref, pageHref, pagesOf } from '@/components/intake/next-href.ts';
import { SectionForm } from '@/components/intake/section-form.tsx';
import { SectionNav } from '@/components/intake/section-nav.tsx';
import { ToInventory } from '@/components/intake/to-inventory.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { INTAKE_SECTIONS, type IntakeSection } from '@/lib/domain/facts/fact.ts';
import { TOPICS } from '@/lib/domain/facts/topics.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { whyAsked } from '@/lib/presenters/why-asked.ts';
import { viewIntake } from '@/lib/usecases/intake/view-intake.ts';
import { ask } from '@/lib/web/ask.ts';
import { currentCompany } from '@/lib/web/current-company.ts';
import { readerLanguage } from '@/lib/web/reader-language.ts';
import { saveAnswersAction, sendSectionAction } from '../../actions.ts';

type Params = { readonly section: string; readonly topic?: string[] };

function pageOf({ section: name, topic = [] }: Params): { readonly section: IntakeSection; readonly topic: string | null } {
  const section = INTAKE_SECTIONS.find((each) => each === name) ?? notFound();
  if (topic.length > 1 || (topic[0] !== undefined && !TOPICS[section]?.some(({ id }) => id === topic[0]))) notFound();
  return { section, topic: topic[0] ?? null };
}

export async function generateMetadata({ params }: PageProps<'/intake/[section]/[[...topic]]'>): Promise<Metadata> {
  const { section, topic } = pageOf(await params);
  const t = await getTranslations('intake');
  return { title: topic === null ? t(`sections.${section}.title`) : t(`topics.${topic}`) };
}

/** One page of questions: a section, or one topic of a long one. */
export default async function SectionPage({ params }: PageProps<'/intake/[section]/[[...topic]]'>) {
  const { section, topic } = pageOf(await params);
  const companyId = await currentCompany();
  if (companyId === null) redirect('/intake');
  const view = await ask(viewIntake, { companyId, section, topic });
  const pages = pagesOf(view.sections).filter((page) => page.section === section);
  if (topic === null && TOPICS[section] && pages.length > 0) redirect(pageHref(pages.find(({ whole }) => !whole) ?? pages[0]!));
  const t = await getTranslations('intake');
  const language = await readerLanguage();
  const index = view.sections.findIndex((each) => each.section === section) + 1;
  const place = pages.findIndex((page) => page.topic === topic) + 1;
  const next = nextHref(view.sections, { section, topic });
  const current = view.current;
  // A topic none of whose questions can change a result has no place among the pages.
  const among = place === 0 ? t(`sections.${section}.title`) : t('topicOf', { section: t(`sections.${section}.title`), index: place, count: pages.length });
  const eyebrow = index === 0 ? null : topic === null ? t('partOf', { index, count: view.sections.length }) : among;
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 py-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="lg:pt-1">
        <SectionNav sections={view.sections} current={section} topic={topic} />
      </div>
      <div>
        <PageHeading title={topic === null ? t(`sections.${section}.title`) : t(`topics.${topic}`)} lead={t(`sections.${section}.lead`)} {...(eyebrow ? { eyebrow } : {})} />
        {section === 'assets' || section === 'people' ? <ToInventory /> : null}
        {current && current.questions.length > 0 ? (
          <ClientMessages namespaces={['intake']}>
            <SectionForm
              key={`${section}/${topic ?? ''}`}
              view={view}
              current={{ ...current, questions: current.questions.map(({ fact, answers, listed }) => ({ fact, answers, listed })) }}
              why={Object.fromEntries(current.questions.map(({ fact, usedBy }) => [fact, whyAsked(usedBy, VOCABULARY, language)]))}
              definitions={current.questions.flatMap((question) => VOCABULARY.facts.get(question.fact) ?? [])}
              nextHref={next}
              save={saveAnswersAction}
              send={sendSectionAction}
            />
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
