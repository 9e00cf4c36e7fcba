import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LABEL_LOOK } from '@/components/ui/field-look.ts';
import { Notice } from '@/components/ui/notice.tsx';
import { SelectBox } from '@/components/ui/select-box.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { QUEUE_COUNTED, QUEUE_VIEWS, type QueueQuery, type QueueView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { ClaimNext } from './claim-next.tsx';
import { KeysHelp } from './keys-help.tsx';
import { queueHref } from './queue-address.ts';
import { QueueTable } from './queue-table.tsx';

/** The queue: the views with their counts and rule, the search, and the list. `nothingToClaim`: "next" found the queue empty. */
export function QueuePage({ view, language, mayClaim, nothingToClaim, claimNextAction, claimAction }: { readonly view: QueueView; readonly language: Language; readonly mayClaim: boolean; readonly nothingToClaim: boolean; readonly claimNextAction: CaseFormAction; readonly claimAction: CaseFormAction }) {
  const t = useTranslations('review.queue');
  const { query } = view;
  return (
    <ClientMessages namespaces={['review']}>
      <div className="page flex flex-col gap-3 py-5">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <h1 className="text-lead font-semibold">{t('title')}</h1>
          {mayClaim ? <ClaimNext action={claimNextAction} language={query.language} /> : null}
          <span className="ml-auto hidden md:block">
            <KeysHelp page="queue" />
          </span>
        </div>
        {nothingToClaim ? (
          <Notice live="polite">
            <p>{t('nothingToClaim')}</p>
          </Notice>
        ) : null}
        <Views view={view} />
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <p className="min-w-64 flex-1 text-note text-ink-soft md:max-w-xl">
            {t(`rule.${query.view}`)} {t('limit', { days: view.limit.workingDays })}
            {view.limit.holidaysEntered ? null : <span className="text-fault"> {t('noHolidays')}</span>}
          </p>
          <Search query={query} />
        </div>
        {view.rows.length === 0 ? (
          <EmptyState
            title={query.text === null ? t(`empty.${query.view}`) : t('emptySearch', { text: query.text })}
            action={query.text === null ? null : <TextLink href={queueHref({ view: query.view })}>{t('clear')}</TextLink>}
          />
        ) : (
          <QueueTable rows={view.rows} language={language} claimAction={claimAction} mayClaim={mayClaim} />
        )}
        <Pager view={view} />
      </div>
    </ClientMessages>
  );
}

function Views({ view }: { readonly view: QueueView }) {
  const t = useTranslations('review.queue');
  const { query, counts } = view;
  return (
    <nav aria-label={t('views')} className="border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {QUEUE_VIEWS.map((name) => (
          <li key={name}>
            <Link
              href={queueHref({ ...query, view: name, page: 1 })}
              prefetch={false}
              aria-current={name === query.view ? 'page' : undefined}
              className={classNames('-mb-px flex min-h-11 items-center gap-1.5 border-b-2 text-small', name === query.view ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-soft hover:text-ink')}
            >
              {t(`view.${name}`)} <span className={classNames('figures text-note', name === 'overdue' && counts.overdue > 0 && 'font-semibold text-unmet')}>{counts[name] < QUEUE_COUNTED ? counts[name] : t('many', { count: QUEUE_COUNTED })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Search({ query }: { readonly query: QueueQuery }) {
  const t = useTranslations('review');
  return (
    <form action="/queue" role="search" className="flex flex-wrap items-end gap-3 text-note">
      {query.view === 'unassigned' ? null : <input type="hidden" name="view" value={query.view} />}
      <label className="flex flex-col gap-1">
        <span className={classNames(LABEL_LOOK, 'text-note')}>{t('queue.searchLabel')}</span>
        <input name="q" type="search" maxLength={120} defaultValue={query.text ?? ''} placeholder={t('queue.search')} aria-keyshortcuts="/" className="min-h-9 w-64 max-w-full rounded-6 border border-line-strong bg-surface px-2.5 text-small text-ink placeholder:text-ink-soft pointer-coarse:min-h-11" />
      </label>
      <label className="flex flex-col gap-1">
        <span className={classNames(LABEL_LOOK, 'text-note')}>{t('queue.languageLabel')}</span>
        <SelectBox name="language" defaultValue={query.language ?? ''} className="min-h-9! text-small! pointer-coarse:min-h-11!">
          <option value="">{t('queue.anyLanguage')}</option>
          <option value="zh">{t('language.zh')}</option>
          <option value="en">{t('language.en')}</option>
        </SelectBox>
      </label>
      <Button type="submit" variant="secondary" size="dense">
        {t('queue.searchButton')}
      </Button>
    </form>
  );
}

function Pager({ view }: { readonly view: QueueView }) {
  const t = useTranslations('review.queue');
  const { query, total, pageSize } = view;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (total === 0) return null;
  return (
    <nav aria-label={t('page', { page: query.page, pages })} className="flex flex-wrap items-center gap-6 text-note text-ink-soft">
      <span className="figures">{total < QUEUE_COUNTED ? t('total', { total }) : t('totalMany', { total })}</span>
      {pages > 1 ? <span className="figures">{t('page', { page: query.page, pages })}</span> : null}
      {query.page > 1 ? <TextLink href={queueHref({ ...query, page: query.page - 1 })}>{t('previous')}</TextLink> : null}
      {query.page < pages ? <TextLink href={queueHref({ ...query, page: query.page + 1 })}>{t('next')}</TextLink> : null}
    </nav>
  );
}
