import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { QueueView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { ClaimNext } from './claim-next.tsx';
import { KeysHelp } from './keys-help.tsx';
import { queueHref, queueParams } from './queue-address.ts';
import { QueueFilters } from './queue-filters.tsx';
import { KeptViews } from './queue-kept.tsx';
import type { MoveActions } from './queue-moves.tsx';
import { QueueTable } from './queue-table.tsx';
import { QueueTabs } from './queue-tabs.tsx';

export type QueueActions = { readonly claimNext: CaseFormAction; readonly take: CaseFormAction; readonly keep: CaseFormAction; readonly forget: CaseFormAction; readonly moves: MoveActions };

/** The queue: the views with their counts and rule, the kept lists, the search, and the list. `nothingToClaim`: "next" found the queue empty. */
export function QueuePage({ view, language, role, nothingToClaim, actions }: { readonly view: QueueView; readonly language: Language; readonly role: 'advisor' | 'administrator'; readonly nothingToClaim: boolean; readonly actions: QueueActions }) {
  const t = useTranslations('queue');
  const { query, limit } = view;
  return (
    <ClientMessages namespaces={['queue', 'review']}>
      <div className="page flex flex-col gap-3 py-5">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <h1 className="text-lead font-semibold">{t('title')}</h1>
          {role === 'advisor' ? <ClaimNext action={actions.claimNext} language={query.language} /> : null}
          <nav aria-label={t('beside')} className="ml-auto flex flex-wrap items-center gap-x-5 text-small">
            <TextLink href="/queue/absences">{t('absences')}</TextLink>
            <TextLink href="/queue/figures">{t('figures')}</TextLink>
            <span className="hidden md:block">
              <KeysHelp page="queue" />
            </span>
          </nav>
        </div>
        {nothingToClaim ? (
          <Notice live="polite">
            <p>{t('nothingToClaim')}</p>
          </Notice>
        ) : null}
        <QueueTabs view={view} />
        <KeptViews kept={view.kept} query={query} keep={actions.keep} forget={actions.forget} />
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <p className="min-w-64 flex-1 text-note text-ink-soft md:max-w-xl">
            {t(`rule.${query.view}`, { days: limit.ageingDays })} {t('limit', { days: limit.workingDays })}
            {limit.holidaysEntered ? null : <span className="text-fault"> {t('noHolidays')}</span>}
          </p>
          <QueueFilters query={query} advisors={view.advisors} />
        </div>
        {view.rows.length === 0 ? (
          <EmptyState
            title={query.text === null ? t(`empty.${query.view}`) : t('emptySearch', { text: query.text })}
            action={query.text === null && query.language === null && query.holderId === null ? null : <TextLink href={queueHref({ ...query, text: null, language: null, holderId: null, page: 1 })}>{t('clear')}</TextLink>}
          />
        ) : (
          <QueueTable view={view} language={language} role={role} take={actions.take} moves={actions.moves} />
        )}
        <Foot view={view} />
      </div>
    </ClientMessages>
  );
}

/** Which page, the next one, and the list as a file. */
function Foot({ view }: { readonly view: QueueView }) {
  const t = useTranslations('queue');
  const { query, counts, counted, more } = view;
  const count = counts[query.view];
  if (count === 0 && query.page === 1) return null;
  const file = queueParams({ ...query, page: 1 });
  return (
    <nav aria-label={t('page', { page: query.page })} className="flex flex-wrap items-center gap-x-6 gap-y-1 text-note text-ink-soft">
      <span className="figures">{count < counted ? t('total', { total: count }) : t('totalMany', { total: counted })}</span>
      {query.page > 1 || more ? <span className="figures">{t('page', { page: query.page })}</span> : null}
      {query.page > 1 ? <TextLink href={queueHref({ ...query, page: query.page - 1 })}>{t('previous')}</TextLink> : null}
      {more ? <TextLink href={queueHref({ ...query, page: query.page + 1 })}>{t('next')}</TextLink> : null}
      <span className="flex gap-x-4 md:ml-auto">
        {t('export')}
        {(['xlsx', 'csv'] as const).map((format) => (
          <a key={format} href={`/queue/export?${new URLSearchParams([...file, ['format', format]]).toString()}`} download className="text-accent underline underline-offset-4">
            {format.toUpperCase()}
          </a>
        ))}
      </span>
    </nav>
  );
}
