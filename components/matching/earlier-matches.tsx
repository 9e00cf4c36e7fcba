import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { Table } from '@/components/ui/table.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { MatchListItem } from '@/lib/contracts/matching/match-view.ts';
import type { Verdict } from '@/lib/domain/rules/explanation.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { momentWords } from '@/lib/presenters/moment.ts';

const VERDICTS: readonly Verdict[] = ['eligible', 'undetermined', 'ineligible', 'faulty'];

/** The matches of a company, newest first, and what changed between the last two. `items` null: no company yet. */
export function EarlierMatches({ items, language, difference }: { readonly items: readonly MatchListItem[] | null; readonly language: Language; readonly difference: React.ReactNode }) {
  const t = useTranslations('matching.earlier');
  return (
    <div className="page py-8">
      <PageHeading title={t('title')} lead={t('lead')} />
      {items === null || items.length === 0 ? (
        <EmptyState title={items === null ? t('noCompany') : t('empty')} action={<LinkButton href="/intake">{t('toIntake')}</LinkButton>}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          {difference === null ? null : <div className="pb-8">{difference}</div>}
          <Table
            caption={t('caption')}
            captionHidden
            rows={items}
            rowKey={(item) => item.runId}
            columns={[
              { id: 'when', title: t('when'), names: true, cell: (item) => <TextLink href={`/matches/${item.runId}`}>{momentWords(item.createdAt, language)}</TextLink> },
              { id: 'asOf', title: t('asOf'), cell: (item) => dayWords(item.asOf, language) },
              ...VERDICTS.map((verdict) => ({ id: verdict, title: t(verdict), numeric: true, cell: (item: MatchListItem) => item.counts[verdict] })),
              { id: 'replay', title: t('replay'), cell: (item) => <TextLink href={`/matches/${item.runId}/replay`} prefetch={false} aria-label={t('replayNamed', { moment: momentWords(item.createdAt, language) })}>{t('replayShort')}</TextLink> },
            ]}
          />
        </>
      )}
    </div>
  );
}
