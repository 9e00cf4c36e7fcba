import { useFormatter, useTranslations } from 'next-intl';
import { StateLine } from '@/components/matching/state-line.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { Table } from '@/components/ui/table.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import type { CandidatesView } from '@/lib/contracts/review/review-view.ts';
import { CANDIDATE_STATES } from '@/lib/domain/review/verdict-override.ts';
import type { Language } from '@/lib/domain/text.ts';
import { verdictWords } from '@/lib/presenters/outcome-words.ts';

/** Where advisors judged otherwise than the rules did, by state, the latest first. */
export function CandidatesPage({ view, language }: { readonly view: CandidatesView; readonly language: Language }) {
  const t = useTranslations('casework.candidates');
  const format = useFormatter();
  return (
    <div className="page flex flex-col gap-6 py-8">
      <PageHeading title={t('title')} lead={t('lead')} />
      <nav aria-label={t('states')} className="flex flex-wrap gap-x-6">
        {CANDIDATE_STATES.map((state) => (
          <TextLink key={state} href={`/candidates?state=${state}`} {...(state === view.state ? { 'aria-current': 'page' as const } : {})} className={classNames('flex min-h-11 items-center', state === view.state && 'font-semibold')}>
            {t(`state.${state}`)}&nbsp;<span className="figures text-ink-soft">{view.counts[state]}</span>
          </TextLink>
        ))}
      </nav>
      {view.rows.length === 0 ? (
        <EmptyState title={t(`empty.${view.state}`)}>{t('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={view.rows}
          rowKey={(row) => row.overrideId}
          columns={[
            { id: 'product', title: t('product'), names: true, cell: (row) => <TextLink href={`/candidates/${row.overrideId}`}>{row.productName[language]}</TextLink> },
            { id: 'engine', title: t('engine'), cell: (row) => <StateLine {...verdictWords(row.engineVerdict, language)} /> },
            { id: 'advisor', title: t('advisor'), cell: (row) => <StateLine {...verdictWords(row.verdict, language)} /> },
            { id: 'reason', title: t('reason'), cell: (row) => row.reason[language] },
            { id: 'made', title: t('made'), cell: (row) => `${row.madeBy} · ${format.dateTime(new Date(row.madeAt), { dateStyle: 'medium' })}` },
          ]}
        />
      )}
    </div>
  );
}
