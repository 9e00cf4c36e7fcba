import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { CatalogListView } from '@/lib/contracts/catalog/catalog-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { CatalogFilters } from './catalog-filters.tsx';
import { CatalogRows } from './catalog-rows.tsx';
import { catalogHref } from './catalog-address.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { rowWords } from './row-words.ts';

/** The catalog: search and facets as one plain form whose state is the address, a dense list, pages. Works without script. */
export function CatalogPage({ view, today, language }: { readonly view: CatalogListView; readonly today: CalendarDate; readonly language: Language }) {
  const t = useTranslations('catalog');
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} />
      <form action="/catalog" method="get" role="search" className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="flex gap-3 lg:col-span-2">
          <label htmlFor="catalog-q" className="sr-only">{t('search')}</label>
          <input id="catalog-q" type="search" name="q" defaultValue={view.query.text ?? ''} placeholder={t('searchPlaceholder')} maxLength={100} className="min-h-11 w-full max-w-xl min-w-0 rounded-6 border border-line-strong bg-surface px-3" />
          <button className="min-h-11 flex-none rounded-6 bg-accent px-5 font-medium text-accent-ink">{t('searchButton')}</button>
        </div>
        <p className="no-print text-small lg:hidden">
          <a href="#filters" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">{t('filters')}</a>
        </p>
        <CatalogFilters view={view} today={today} language={language} />
        <div className="min-w-0">
          <ChosenFilters view={view} today={today} language={language} />
          {view.rows.length === 0 ? (
            <EmptyState title={t('emptyTitle')} action={<LinkButton href="/catalog" variant="secondary">{t('clear')}</LinkButton>}>
              {view.query.text === null ? t('emptyFilters') : t('emptySearch', { text: view.query.text })}
            </EmptyState>
          ) : (
            <CatalogRows rows={view.rows.map((row) => rowWords(row, (day) => t('openUntil', { day }), language))} search={view.query.asOf === today ? '' : `?asOf=${view.query.asOf}`} />
          )}
          <Pages view={view} today={today} />
        </div>
      </form>
    </div>
  );
}

function Pages({ view, today }: { readonly view: CatalogListView; readonly today: CalendarDate }) {
  const t = useTranslations('catalog');
  const { query, total, pageSize } = view;
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1 && query.page === 1) return null;
  return (
    <nav aria-label={t('pages')} className="no-print flex items-center gap-6 pt-4 text-small">
      {query.page > 1 ? <TextLink href={catalogHref({ ...query, page: Math.min(query.page - 1, last) }, today)} prefetch={false} rel="prev">{t('previous')}</TextLink> : null}
      <span className="figures text-ink-soft">{t('pageOf', { page: query.page, last })}</span>
      {query.page < last ? <TextLink href={catalogHref({ ...query, page: query.page + 1 }, today)} prefetch={false} rel="next">{t('next')}</TextLink> : null}
    </nav>
  );
}
