import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/matching/source-note.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { Table, type Column } from '@/components/ui/table.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { STALE_DAYS, type UpkeepSubject, type UpkeepView } from '@/lib/contracts/catalog/upkeep-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { momentWords } from '@/lib/presenters/moment.ts';

/** What the maintainer has to look after, the most pressing first; each list says so when it is empty. */
export function UpkeepPage({ view, language }: { readonly view: UpkeepView; readonly language: Language }) {
  const t = useTranslations('catalog.upkeep');
  const { edition } = view;
  const at = edition.publishedAt === null ? t('notPublished') : momentWords(edition.publishedAt, language);
  const day = (date: UpkeepView['asOf']) => dayWords(date, language);
  const subject = { id: 'subject', title: t('subject'), names: true } as const;
  const finding: readonly Column<UpkeepView['findings'][number]>[] = [
    { ...subject, cell: (row) => <Subject of={row.subject} language={language} /> },
    { id: 'problem', title: t('problem'), cell: ({ message, found }) => `${message[language]} (${found})` },
    { id: 'place', title: t('place'), cell: ({ version, path }) => [version, path === '' ? t('whole') : path].filter(Boolean).join(' · ') },
  ];
  const rows = (severity: 'error' | 'warning') => view.findings.filter((each) => each.severity === severity);
  const keyOf = (row: UpkeepView['findings'][number]) => `${row.subject.kind} ${row.subject.id} ${row.version} ${row.path} ${row.code} ${row.found}`;
  const faults = rows('error');
  return (
    <div className="page flex flex-col gap-10 py-8">
      <div>
        <PageHeading title={t('title')} lead={t('lead', { day: day(view.asOf) })} />
        <p className="figures text-small text-ink-soft">{t('edition', { hash: edition.hash.slice(0, 12), at, products: edition.products, definitions: edition.definitions, sources: edition.sources })}</p>
      </div>
      {faults.length === 0 ? <Notice tone="good" title={t('noFaults')} /> : <Table caption={`${t('faults')} (${faults.length}) · ${t('faultsLead')}`} columns={finding} rows={faults} rowKey={keyOf} dense />}
      <Part title={t('days')} lead={t('daysLead')} none={view.days.length === 0 ? t('noDays') : null}>
        <Table caption={t('days')} captionHidden dense rowKey={(row) => row.subject.id} rows={view.days} columns={[{ ...subject, cell: (row) => <Subject of={row.subject} language={language} /> }, { id: 'day', title: t('day'), cell: (row) => t(row.kind, { day: day(row.day) }) }]} />
      </Part>
      <Part title={t('stale')} lead={t('staleLead', { days: STALE_DAYS })} none={view.stale.length > 0 ? null : view.oldest === null ? t('noSources') : t('noStale', { days: STALE_DAYS, oldest: day(view.oldest) })}>
        <Table caption={t('stale')} captionHidden dense rowKey={({ source }) => source.id} rows={view.stale} columns={[{ id: 'source', title: t('source'), names: true, cell: ({ source }) => <SourceLink source={source} language={language} /> }, { id: 'checked', title: t('checked'), cell: ({ source }) => day(source.lastChecked) }, { id: 'cited', title: t('cited'), numeric: true, cell: ({ cited }) => cited }]} />
      </Part>
      <Part title={t('weak')} lead={t('weakLead')} none={view.weak.length === 0 ? t('noWeak') : null}>
        <Table caption={t('weak')} captionHidden dense rowKey={(row) => `${row.subject.kind} ${row.subject.id}`} rows={view.weak} columns={[{ ...subject, cell: (row) => <Subject of={row.subject} language={language} /> }, { id: 'criteria', title: t('criteria'), numeric: true, cell: ({ criteria }) => criteria }, { id: 'source', title: t('source'), cell: ({ sources }) => sources.join(', ') }]} />
      </Part>
      <Part title={t('looks')} lead={t('looksLead')} none={rows('warning').length === 0 ? t('noLooks') : null}>
        <Table caption={t('looks')} captionHidden columns={finding} rows={rows('warning')} rowKey={keyOf} dense />
      </Part>
      <Part title={t('edited')} lead={t('editedLead')} none={view.edited.length === 0 ? t('noEdited') : null}>
        <Table caption={t('edited')} captionHidden dense rowKey={({ kind, id }) => `${kind} ${id}`} rows={view.edited} columns={[{ ...subject, cell: (row) => <Subject of={row} language={language} /> }]} />
      </Part>
    </div>
  );
}

function Part({ title, lead, none, children }: { readonly title: string; readonly lead: string; readonly none: string | null; readonly children: React.ReactNode }) {
  return (
    <section>
      <h2 className="text-lead">{title}</h2>
      {none === null ? (
        <>
          <p className="reading pb-2 text-small text-ink-soft">{lead}</p>
          {children}
        </>
      ) : (
        <p className="text-small text-ink-soft">{none}</p>
      )}
    </section>
  );
}

/** A product by its name, linked to its page; a shared definition by its title and the name that the files use. */
function Subject({ of: { kind, id, name }, language }: { readonly of: UpkeepSubject; readonly language: Language }) {
  const t = useTranslations('catalog.upkeep');
  if (kind === 'product') return <TextLink href={`/catalog/${id}`} prefetch={false}>{name[language]}</TextLink>;
  return (
    <>
      {name[language]} <span className="font-normal text-ink-soft">({t('definition')} {id})</span>
    </>
  );
}
