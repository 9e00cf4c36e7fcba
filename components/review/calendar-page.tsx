import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import type { CalendarView } from '@/lib/contracts/review/calendar-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { CalendarEditor, type CalendarCalls } from './calendar-editor.tsx';

/** The days of a year on which people work otherwise than in any week; a plain warning where a year that is needed has none. */
export function CalendarPage({ view, language, ...calls }: { readonly view: CalendarView; readonly language: Language } & CalendarCalls) {
  const t = useTranslations('queue.calendar');
  return (
    <ClientMessages namespaces={['queue']}>
      <div className="page flex flex-col gap-6 py-8">
        <PageHeading title={t('title')} lead={t('lead')} />
        {view.missing.length === 0 ? null : (
          <Notice tone="bad" title={t('missing', { years: view.missing.join(language === 'zh' ? '、' : ', ') })}>
            <p>{t('missingText')}</p>
          </Notice>
        )}
        <nav aria-label={t('years')} className="border-b border-line">
          <ul className="flex flex-wrap gap-x-6">
            {view.years.map((year) => (
              <li key={year}>
                <Link
                  href={`/calendar?year=${year}`}
                  prefetch={false}
                  aria-current={year === view.year ? 'page' : undefined}
                  className={classNames('figures -mb-px flex min-h-11 items-center border-b-2', year === view.year ? 'border-accent font-semibold' : 'border-transparent text-ink-soft hover:text-ink')}
                >
                  {year}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <CalendarEditor key={view.year} view={view} language={language} {...calls} />
      </div>
    </ClientMessages>
  );
}
