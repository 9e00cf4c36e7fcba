import { useFormatter, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state.tsx';
import { LinkButton } from '@/components/ui/link-button.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { OwnCaseRow } from '@/lib/contracts/review/review-view.ts';

/** The cases of a company, the latest first. */
export function OwnCasesPage({ cases }: { readonly cases: readonly OwnCaseRow[] }) {
  const t = useTranslations('review');
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' });
  return (
    <div className="page py-8">
      <PageHeading title={t('own.title')} lead={t('own.lead')} />
      {cases.length === 0 ? (
        <EmptyState title={t('own.empty')} action={<LinkButton href="/matches">{t('own.toMatches')}</LinkButton>}>
          {t('own.emptyText')}
        </EmptyState>
      ) : (
        <ul className="border-t border-line-strong">
          {cases.map((each) => (
            <li key={each.caseId} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-line py-4">
              <div>
                <TextLink href={`/cases/${each.caseId}`} className="font-medium">
                  {t('own.one', { number: each.number })}
                </TextLink>
                <p className="text-small text-ink-soft">
                  {t('own.submittedOn', { date: day(each.submittedAt) })} · {t('own.changedOn', { date: day(each.changedAt) })}
                </p>
              </div>
              <p className="font-medium">{each.outcome === null ? t(`stateForCompany.${each.state}`) : t('withOutcome', { what: t('stateForCompany.concluded'), outcome: t(`outcome.${each.outcome}`) })}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
