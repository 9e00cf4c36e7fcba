import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { TimelineView } from '@/lib/contracts/matching/timeline-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords, forceWords } from '@/lib/presenters/day.ts';
import { typeName } from '@/lib/presenters/type-words.ts';
import { StateLine } from './state-line.tsx';
import { TimelineBar, TimelineScale } from './timeline-bar.tsx';

type Row = TimelineView['rows'][number];

/** Windows and closing days: each product drawn on one scale, and the same days in words beside it. */
export function TimelinePage({ view, language }: { readonly view: TimelineView; readonly language: Language }) {
  const t = useTranslations('matching.timeline');
  return (
    <div className="page flex flex-col gap-6 py-8">
      <PageHeading title={t('title')} lead={t('lead', { from: dayWords(view.from, language), to: dayWords(view.to, language), day: dayWords(view.asOf, language) })} back={{ href: `/matches/${view.runId}`, label: t('back') }} />
      {view.rows.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <table className="w-full border-collapse text-left text-small">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr className="border-b border-line-strong align-bottom text-note text-ink-soft">
              <th scope="col" className="py-2 pr-4 font-normal">{t('product')}</th>
              <td className="hidden w-2/5 md:table-cell" aria-hidden="true">
                <TimelineScale view={view} />
              </td>
              <th scope="col" className="w-1/2 py-2 pl-4 font-normal md:w-1/4">{t('days')}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.product} className="break-inside-avoid border-b border-line align-top" data-timeline={row.product}>
                <th scope="row" className="py-2 pr-4 font-medium">
                  <TextLink href={`/matches/${view.runId}/${row.product}`} prefetch={false}>{row.name[language]}</TextLink>
                  <span className="block text-note font-normal text-ink-soft">{typeName(row.type, language)}</span>
                  {row.state === null ? null : <span className="block text-note"><StateLine {...stateWords(row.state, language)} /></span>}
                </th>
                <td className="hidden py-3 md:table-cell" aria-hidden="true">
                  <TimelineBar row={row} view={view} />
                </td>
                <td className="figures py-2 pl-4">
                  <Days row={row} asOf={view.asOf} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.undated.length === 0 ? null : (
        <section aria-labelledby="undated">
          <h2 id="undated" className="text-body font-semibold">{t('undated', { count: view.undated.length })}</h2>
          <p className="text-small text-ink-soft">{view.undated.map(({ name }) => name[language]).join(language === 'zh' ? '；' : '; ')}</p>
        </section>
      )}
      {view.rows.length === 0 ? null : <p className="reading hidden text-note text-ink-soft md:block">{t('legend')}</p>}
      <p className="reading text-note text-ink-soft">{t('note')}</p>
    </div>
  );
}

/** The text of the drawing: each version's days, the one in force told as such, and the day waiting leads to. */
function Days({ row, asOf, language }: { readonly row: Row; readonly asOf: TimelineView['asOf']; readonly language: Language }) {
  const t = useTranslations('matching.timeline');
  return (
    <ul>
      {row.windows.map((window) => {
        const days = forceWords({ from: window.from, to: window.until }, language, window.fromPrecision, window.untilPrecision);
        const now = (window.from === null || window.from <= asOf) && (window.until === null || asOf < window.until);
        const kind = now ? (window.until === null ? 'openEnd' : 'open') : window.from !== null && window.from > asOf ? 'opens' : 'was';
        return <li key={window.version} className={now ? undefined : 'text-ink-soft'}>{t(kind, { days })}</li>;
      })}
      {row.waitUntil === null ? null : <li className="text-unknown">{t('wait', { day: dayWords(row.waitUntil, language) })}</li>}
    </ul>
  );
}
