import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { CatalogRow } from '@/lib/contracts/catalog/catalog-view.ts';
import { addDays } from '@/lib/domain/calendar.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { amountWords } from '@/lib/presenters/amount-words.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { placesWords } from '@/lib/presenters/place-words.ts';
import { gradeWords } from '@/lib/presenters/source-line.ts';
import { typeName } from '@/lib/presenters/type-words.ts';

/** The list, dense: name and what it is at left, type, place, amount and window at right; one below the other on a phone. */
export function CatalogRows({ rows, asOf, today, language }: { readonly rows: readonly CatalogRow[]; readonly asOf: CalendarDate; readonly today: CalendarDate; readonly language: Language }) {
  const search = asOf === today ? '' : `?asOf=${asOf}`;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.productId} className="grid gap-x-6 border-b border-line py-2.5 text-small md:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          <div className="min-w-0">
            <Link href={`/catalog/${row.productId}${search}`} prefetch={false} className="font-semibold underline decoration-line-strong decoration-1 underline-offset-4 hover:text-accent">
              {row.name[language]}
            </Link>
            <p className="text-note text-ink-soft">{row.summary[language]}</p>
          </div>
          <p className="figures text-note text-ink-soft">
            <span className="text-ink">{typeName(row.type, language)}</span> · {row.provider[language]} · {placesWords(row.places, language)}
            {row.amount === null ? null : <> · {amountWords(row.amount, language)}</>}
            <WindowWords row={row} language={language} />
            {row.confidence === 'single_weak_source' ? <span className="block text-fault">{gradeWords(row.confidence, language)}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function WindowWords({ row, language }: { readonly row: CatalogRow; readonly language: Language }) {
  const t = useTranslations('catalog');
  const { window } = row;
  if (window.kind === 'open') return window.until === null ? null : <span className="block text-ink">{t('openUntil', { day: dayWords(addDays(window.until, -1), language) })}</span>;
  const state = window.kind === 'closed' ? stateWords({ kind: 'closed', closedSince: window.since }, language) : stateWords(window, language);
  return <span className="block text-ink">{state.words}</span>;
}
