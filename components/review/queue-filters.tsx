import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { LABEL_LOOK } from '@/components/ui/field-look.ts';
import { SelectBox } from '@/components/ui/select-box.tsx';
import { QUEUE_COLUMNS, QUEUE_DENSITIES, type QueueQuery } from '@/lib/contracts/review/queue-query.ts';
import type { QueueView } from '@/lib/contracts/review/review-view.ts';

/** The search, the filters and what is shown of each case: one form whose answer is an address. */
export function QueueFilters({ query, advisors }: { readonly query: QueueQuery; readonly advisors: QueueView['advisors'] }) {
  const t = useTranslations('queue');
  return (
    <form action="/queue" role="search" className="flex flex-wrap items-end gap-3 text-note">
      {query.view === 'unassigned' ? null : <input type="hidden" name="view" value={query.view} />}
      <label className="flex flex-col gap-1">
        <span className={classNames(LABEL_LOOK, 'text-note')}>{t('searchLabel')}</span>
        <input name="q" type="search" maxLength={120} defaultValue={query.text ?? ''} placeholder={t('search')} aria-keyshortcuts="/" className="min-h-9 w-64 max-w-full rounded-6 border border-line-strong bg-surface px-2.5 text-small text-ink placeholder:text-ink-soft pointer-coarse:min-h-11" />
      </label>
      <label className="flex flex-col gap-1">
        <span className={classNames(LABEL_LOOK, 'text-note')}>{t('languageLabel')}</span>
        <SelectBox name="language" defaultValue={query.language ?? ''} className="min-h-9! text-small! pointer-coarse:min-h-11!">
          <option value="">{t('any')}</option>
          <option value="zh">{t('languageName.zh')}</option>
          <option value="en">{t('languageName.en')}</option>
        </SelectBox>
      </label>
      {advisors.length === 0 ? (
        query.holderId === null ? null : <input type="hidden" name="holder" value={query.holderId} />
      ) : (
        <label className="flex flex-col gap-1">
          <span className={classNames(LABEL_LOOK, 'text-note')}>{t('column.holder')}</span>
          <SelectBox name="holder" defaultValue={query.holderId ?? ''} className="min-h-9! text-small! pointer-coarse:min-h-11!">
            <option value="">{t('any')}</option>
            {advisors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectBox>
        </label>
      )}
      <Button type="submit" variant="secondary" size="dense">
        {t('searchButton')}
      </Button>
      <details className="relative">
        <summary className="flex min-h-9 cursor-pointer items-center text-small text-accent underline underline-offset-4 pointer-coarse:min-h-11">{t('display')}</summary>
        <div className="absolute right-0 z-10 mt-1 flex w-64 flex-col gap-3 rounded-6 border border-line-strong bg-surface p-4 max-md:right-auto max-md:left-0">
          <fieldset className="flex flex-col">
            <legend className={classNames(LABEL_LOOK, 'pb-1 text-note')}>{t('columns')}</legend>
            <input type="hidden" name="cols" value="none" />
            {QUEUE_COLUMNS.map((column) => (
              <label key={column} className="flex min-h-8 items-center gap-2 text-small">
                <input type="checkbox" name="cols" value={column} defaultChecked={query.columns.includes(column)} className="size-4 accent-[var(--accent)]" />
                {t(`column.${column}`)}
              </label>
            ))}
          </fieldset>
          <fieldset className="flex flex-col">
            <legend className={classNames(LABEL_LOOK, 'pb-1 text-note')}>{t('density')}</legend>
            {QUEUE_DENSITIES.map((density) => (
              <label key={density} className="flex min-h-8 items-center gap-2 text-small">
                <input type="radio" name="density" value={density} defaultChecked={query.density === density} className="size-4 accent-[var(--accent)]" />
                {t(`densityName.${density}`)}
              </label>
            ))}
          </fieldset>
          <Button type="submit" variant="secondary" size="dense">
            {t('apply')}
          </Button>
        </div>
      </details>
    </form>
  );
}
