import { useTranslations } from 'next-intl';
import { Chevron } from '@/components/matching/chevron.tsx';
import type { CatalogListView, FacetValue } from '@/lib/contracts/catalog/catalog-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';

const SHOWN = 7;

/** The facets: at left on a wide screen; beneath the list on a phone, one link away from the search. */
export function CatalogFilters({ view, today, language }: { readonly view: CatalogListView; readonly today: CalendarDate; readonly language: Language }) {
  const t = useTranslations('catalog');
  const { query, facets } = view;
  const groups: readonly { readonly name: string; readonly values: readonly FacetValue[]; readonly chosen: readonly string[]; readonly one?: true }[] = [
    { name: 'type', values: facets.type, chosen: query.types },
    { name: 'window', values: facets.window, chosen: query.window === 'any' ? [] : [query.window], one: true },
    { name: 'place', values: facets.place, chosen: query.places },
    { name: 'stage', values: facets.stage, chosen: query.facets.stages },
    { name: 'sector', values: facets.sector, chosen: query.facets.sectors },
    { name: 'certificate', values: facets.certificate, chosen: query.facets.certificates },
    { name: 'amount', values: facets.amount, chosen: query.amount === 'any' ? [] : [query.amount], one: true },
    { name: 'provider', values: facets.provider, chosen: query.providers },
  ];
  return (
    <div id="filters" className="no-print order-last text-small lg:order-none">
      <div className="flex flex-col gap-4">
        {groups.map((group) => (group.values.length === 0 ? null : <Facet key={group.name} {...group} title={t(`facet.${group.name}` as never)} any={t('any')} more={t('more')} language={language} />))}
        <label className="flex flex-col gap-1">
          <span className="font-medium">{t('asOf')}</span>
          <input type="date" name="asOf" defaultValue={query.asOf} min="1990-01-01" max="2200-12-31" className="min-h-11 rounded-6 border border-line-strong bg-surface px-3" />
          {query.asOf === today ? null : <span className="text-note text-ink-soft">{t('asOfMoved')}</span>}
        </label>
        <button className="min-h-11 rounded-6 border border-line-strong px-4 font-medium hover:border-accent hover:text-accent">{t('apply')}</button>
      </div>
    </div>
  );
}

function Facet({ name, title, values, chosen, one, any, more, language }: { readonly name: string; readonly title: string; readonly values: readonly FacetValue[]; readonly chosen: readonly string[]; readonly one?: true; readonly any: string; readonly more: string; readonly language: Language }) {
  const first = values.slice(0, SHOWN);
  const rest = values.slice(SHOWN);
  const box = (value: FacetValue) => <Choice key={value.value} name={name} value={value.value} label={value.label[language]} count={value.count} on={chosen.includes(value.value)} one={one === true} />;
  return (
    <details open={chosen.length > 0 || name === 'type' || name === 'window'} className="group/branch border-t border-line">
      <summary className="flex min-h-11 list-none items-center gap-2 font-medium marker:content-none [&::-webkit-details-marker]:hidden">
        <Chevron /> {title}
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{title}</legend>
        {one ? <Choice name={name} value="any" label={any} count={null} on={chosen.length === 0} one /> : null}
        {first.map(box)}
        {rest.length === 0 ? null : (
          <details open={rest.some(({ value }) => chosen.includes(value))}>
            <summary className="min-h-8 text-accent underline underline-offset-4">{more}</summary>
            {rest.map(box)}
          </details>
        )}
      </fieldset>
    </details>
  );
}

function Choice({ name, value, label, count, on, one }: { readonly name: string; readonly value: string; readonly label: string; readonly count: number | null; readonly on: boolean; readonly one: boolean }) {
  return (
    <label className="pick">
      <input type={one ? 'radio' : 'checkbox'} name={name} value={value} defaultChecked={on} />
      <span>{label}</span>
      {count === null ? null : <small>{count}</small>}
    </label>
  );
}
