import { useTranslations } from 'next-intl';
import { chosenIn } from '@/lib/contracts/catalog/catalog-facets.ts';
import { FACETS, type CatalogListView } from '@/lib/contracts/catalog/catalog-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import type { Language } from '@/lib/domain/text.ts';
import { FacetBoxes, type FacetWords } from './facet-boxes.tsx';

/** The facets: at left on a wide screen; beneath the list on a phone, one link away from the search. */
export function CatalogFilters({ view, today, language }: { readonly view: CatalogListView; readonly today: CalendarDate; readonly language: Language }) {
  const t = useTranslations('catalog');
  const { query } = view;
  const chosen = chosenIn(query);
  const facets = FACETS.flatMap((name): FacetWords[] => {
    const { values, more } = view.facets[name];
    if (values.length === 0) return [];
    const open = chosen[name].length > 0 || query.opened.includes(name) || name === 'type' || name === 'window';
    return [{ name, title: t(`facet.${name}`), open, any: name === 'window' ? t('any') : null, values: values.map(({ value, label, count }) => [value, label[language], count, chosen[name].includes(value)]), more: more === 0 ? null : t('more', { count: more }) }];
  });
  return (
    <div id="filters" className="no-print order-last flex flex-col gap-4 text-small lg:order-none">
      <div>
        <FacetBoxes facets={facets} />
        {query.opened.map((facet) => (
          <input key={facet} type="hidden" name="all" value={facet} />
        ))}
      </div>
      <label className="flex flex-col gap-1">
        <span className="font-medium">{t('asOf')}</span>
        <input type="date" name="asOf" defaultValue={query.asOf} min="1990-01-01" max="2200-12-31" className="min-h-11 rounded-6 border border-line-strong bg-surface px-3" />
        {query.asOf === today ? null : <span className="text-note text-ink-soft">{t('asOfMoved')}</span>}
      </label>
      <button className="min-h-11 rounded-6 border border-line-strong px-4 font-medium hover:border-accent hover:text-accent">{t('apply')}</button>
    </div>
  );
}
