import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { Table } from '@/components/ui/table.tsx';
import type { AbsencesView } from '@/lib/contracts/review/absence.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { AbsenceForm } from './absence-form.tsx';
import type { CaseFormAction } from './claim-form.tsx';
import { EndAbsence } from './end-absence.tsx';

/** Who is away now or later, what then becomes of their cases, and a form to enter days. */
export function AbsencesPage({ view, language, mark, end }: { readonly view: AbsencesView; readonly language: Language; readonly mark: CaseFormAction; readonly end: CaseFormAction }) {
  const t = useTranslations('queue.away');
  return (
    <ClientMessages namespaces={['queue']}>
      <div className="page flex flex-col gap-8 py-8">
        <PageHeading title={t('title')} lead={t('lead')} back={{ href: '/queue', label: t('back') }} />
        <p className="reading text-small text-ink-soft">{t('rule')}</p>
        <section aria-labelledby="away-list" className="flex flex-col gap-4">
          <h2 id="away-list" className="text-lead">
            {t('list')}
          </h2>
          {view.absences.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
          ) : (
            <Table
              caption={t('list')}
              captionHidden
              rows={view.absences}
              rowKey={({ id }) => id}
              columns={[
                { id: 'person', title: t('person'), names: true, cell: (row) => (row.mine ? `${row.name} (${t('you')})` : row.name) },
                { id: 'days', title: t('days'), cell: (row) => t('range', { from: dayWords(row.from, language), to: dayWords(row.to, language) }) },
                { id: 'state', title: t('state'), cell: (row) => (row.now ? <strong className="font-semibold">{t('now')}</strong> : t('later')) },
                { id: 'to', title: t('handedTo'), cell: (row) => row.deputyName ?? t('queue') },
                { id: 'action', title: t('action'), cell: (row) => (row.mine || view.own === null ? <EndAbsence action={end} absenceId={row.id} label={t(row.now ? 'end' : 'cancel')} about={t('endNamed', { name: row.name })} /> : null) },
              ]}
            />
          )}
        </section>
        <section aria-labelledby="away-mark" className="flex flex-col gap-4">
          <h2 id="away-mark" className="text-lead">
            {t('mark')}
          </h2>
          <AbsenceForm view={view} action={mark} />
        </section>
      </div>
    </ClientMessages>
  );
}
