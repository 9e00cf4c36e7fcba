import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateLine } from '@/components/matching/state-line.tsx';
import type { OverrideView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { verdictWords } from '@/lib/presenters/outcome-words.ts';

/** An advisor's verdict, with the one of the rules beside it where `withEngine`; who, when, why and from which source. */
export function OverrideNote({ override, language, withEngine = false, children }: { readonly override: OverrideView; readonly language: Language; readonly withEngine?: boolean; readonly children?: ReactNode }) {
  const t = useTranslations('casework.override');
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-0.5 border-l-2 border-accent pl-3 text-note" data-override={override.productId}>
      {withEngine ? (
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-ink-soft">{t('engine')}</span>
          <StateLine {...verdictWords(override.engineVerdict, language)} />
        </div>
      ) : null}
      <div className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-ink-soft">{t('advisor')}</span>
        <StateLine {...verdictWords(override.verdict, language)} />
      </div>
      <p>{override.reason[language]}</p>
      <p className="whitespace-pre-line break-words">{override.text}</p>
      <p className="break-words">
        <span className="text-ink-soft">{t('source')} </span>
        {override.sourceTitle === null ? null : <cite className="not-italic">{override.sourceTitle} · </cite>}
        {override.source}
      </p>
      <p className="text-ink-soft">
        {t('by', { name: override.madeBy, date: format.dateTime(new Date(override.madeAt), { dateStyle: 'medium' }) })} · {t(`candidate.${override.candidate}`)}
      </p>
      {children}
    </div>
  );
}
