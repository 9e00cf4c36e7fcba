import { useTranslations } from 'next-intl';
import './rows.css';
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
        <li key={row.productId} className="crow">
          <div>
            <a href={`/catalog/${row.productId}${search}`}>{row.name[language]}</a>
            <p>{row.summary[language]}</p>
          </div>
          <p>
            <b>{typeName(row.type, language)}</b>
            {[row.provider[language], placesWords(row.places, language), amountWords(row.amount, language)].map((part) => (part === null ? '' : ` · ${part}`)).join('')}
            <WindowWords row={row} language={language} />
            {row.confidence === 'single_weak_source' ? <i>{gradeWords(row.confidence, language)}</i> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function WindowWords({ row, language }: { readonly row: CatalogRow; readonly language: Language }) {
  const t = useTranslations('catalog');
  const { window } = row;
  if (window.kind === 'open') return window.until === null ? null : <b>{t('openUntil', { day: dayWords(addDays(window.until, -1), language) })}</b>;
  const state = window.kind === 'closed' ? stateWords({ kind: 'closed', closedSince: window.since }, language) : stateWords(window, language);
  return <b>{state.words}</b>;
}
