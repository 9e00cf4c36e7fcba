import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { StateLine } from '@/components/matching/state-line.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CaseProductView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { OverrideForm } from './override-form.tsx';

/** One product of a case that an advisor judges otherwise: the verdict by the rules on top, the form beneath. */
export function OverridePage({ view, language, action }: { readonly view: CaseProductView; readonly language: Language; readonly action: CaseFormAction }) {
  const t = useTranslations();
  const { card } = view;
  return (
    <ClientMessages namespaces={['casework']}>
      <div className="page flex flex-col gap-6 py-8">
        <PageHeading
          eyebrow={`${view.companyName ?? t('review.unnamedCompany')} · ${t('review.caseNumber', { number: view.number })}`}
          title={`${t('casework.override.form.title')}：${card.name[language]}`.replace('：', language === 'zh' ? '：' : ': ')}
          lead={t('casework.override.beside')}
          back={{ href: `/queue/${view.caseId}`, label: t('casework.override.form.back') }}
        />
        <p className="flex flex-wrap items-baseline gap-x-4 text-small">
          <span className="text-ink-soft">{t('casework.override.form.engineSays')}</span>
          <TextLink href={`/matches/${view.runId}/${card.productId}`}>{t('casework.override.form.explain')}</TextLink>
        </p>
        <StateLine {...stateWords(card.state, language)} />
        <OverrideForm view={view} action={action} language={language} />
      </div>
    </ClientMessages>
  );
}
