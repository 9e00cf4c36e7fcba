import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { CatalogListView } from '@/lib/contracts/catalog/catalog-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { fieldsOf, withoutFilter } from './catalog-address.ts';

/** How many there are, and the filters in force, each one press away from being gone. */
export function ChosenFilters({ view, today, language }: { readonly view: CatalogListView; readonly today: CalendarDate; readonly language: Language }) {
  const t = useTranslations('catalog');
  const fields = fieldsOf(view.query, today);
  const words = (name: string, value: string): string => {
    if (name === 'q') return t('quoted', { text: value });
    if (name === 'asOf') return t('asOfDay', { day: dayWords(view.query.asOf, language) });
    return view.facets[name as keyof CatalogListView['facets']]?.values.find((known) => known.value === value)?.label[language] ?? value;
  };
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b-2 border-ink pb-1 text-small" role="status">
      <span className="figures font-semibold">{t('found', { count: view.total })}</span>
      {fields.map(([name, value]) => (
        <Link key={`${name}=${value}`} href={withoutFilter(view.query, today, name, value)} className="no-print inline-flex min-h-8 items-center gap-1 text-accent underline underline-offset-4" prefetch={false}>
          {words(name, value)} <span aria-hidden="true">✕</span>
          <span className="sr-only">{t('remove')}</span>
        </Link>
      ))}
    </div>
  );
}
