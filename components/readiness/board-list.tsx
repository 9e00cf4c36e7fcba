import { useTranslations } from 'next-intl';
import { StateLine } from '@/components/matching/state-line.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { ReadinessReport } from '@/lib/presenters/readiness-report.ts';

/** The other boards next to it, as far as the facts go. */
export function BoardList({ boards, runId }: { readonly boards: ReadinessReport['boards']; readonly runId: string }) {
  const t = useTranslations('readiness');
  return (
    <section aria-labelledby="boards" className="pt-10">
      <h2 id="boards" className="text-lead">{t('boardsTitle')}</h2>
      <p className="reading pb-2 text-small text-ink-soft">{t('boardsLead')}</p>
      {boards.length === 0 ? <p className="text-small">{t('boardsNone')}</p> : null}
      <ul className="rule-lines">
        {boards.map(({ productId, name, state, counts }) => (
          <li key={productId}>
            <TextLink href={`/matches/${runId}/${productId}`} prefetch={false}>{name}</TextLink>
            <StateLine {...state} />
            <div>{counts}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
