import { useTranslations } from 'next-intl';
import type { CalendarDate } from '@/lib/domain/calendar.ts';

/** Moves the day of the rules: a plain form, so that the day is in the address. */
export function AsOfForm({ asOf }: { readonly asOf: CalendarDate }) {
  const t = useTranslations('catalog');
  return (
    <form method="get" className="no-print flex flex-wrap items-end gap-2 text-small">
      <label className="flex flex-col">
        <span className="text-note text-ink-soft">{t('asOf')}</span>
        <input type="date" name="asOf" defaultValue={asOf} min="1990-01-01" max="2200-12-31" required className="min-h-11 rounded-6 border border-line-strong bg-surface px-3" />
      </label>
      <button className="min-h-11 rounded-6 border border-line-strong px-4 font-medium hover:border-accent hover:text-accent">{t('move')}</button>
    </form>
  );
}
