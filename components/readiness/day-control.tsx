import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';

/** Days on which the rules were of another kind: first listings, the last month of the 2022 version, the first day of the 2024 one. */
const PRESETS = ['2019-07-22', '2024-03-28', '2024-04-30'] as const;

/** The day of the rules, and the filing day where one is to be compared: a plain form, so that both are in the address. */
export function DayControl({ view, today, language }: { readonly view: ReadinessView; readonly today: CalendarDate; readonly language: Language }) {
  const t = useTranslations('readiness');
  const address = `/matches/${view.runId}/star`;
  const filed = view.filedOn === null ? '' : `&filedOn=${view.filedOn}`;
  return (
    <form method="get" action={address} className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-line py-4 text-small">
      <Day name="asOf" label={t('reviewDay')} value={view.asOf} required />
      <Day name="filedOn" label={t('filingDay')} value={view.filedOn ?? ''} />
      <button className="min-h-11 rounded-6 border border-line-strong px-4 font-medium hover:border-accent hover:text-accent">{t('move')}</button>
      <ul className="flex flex-wrap gap-x-4">
        {[...PRESETS, today].map((day) => (
          <li key={day}>
            {day === view.asOf ? (
              <span aria-current="date" className="figures inline-flex min-h-11 items-center font-semibold">{day === today ? t('today') : dayWords(day as CalendarDate, language)}</span>
            ) : (
              <Link href={`${address}?asOf=${day}${filed}`} prefetch={false} className="figures inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {day === today ? t('today') : dayWords(day as CalendarDate, language)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}

function Day({ name, label, value, required = false }: { readonly name: string; readonly label: string; readonly value: string; readonly required?: boolean }) {
  return (
    <label className="flex flex-col">
      <span className="text-note text-ink-soft">{label}</span>
      <input type="date" name={name} defaultValue={value} min="1990-01-01" max="2200-12-31" required={required} className="min-h-11 rounded-6 border border-line-strong bg-surface px-3" />
    </label>
  );
}
