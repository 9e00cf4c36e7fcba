import { useTranslations } from 'next-intl';
import { ExplanationTree } from '@/components/matching/explanation-tree.tsx';
import type { ExplanationContext } from '@/components/matching/explanation-context.ts';
import { TextLink } from '@/components/ui/text-link.tsx';
import { VerdictMark } from '@/components/ui/verdict-mark.tsx';
import type { ReadinessPart } from '@/lib/contracts/matching/readiness-view.ts';
import { countOutcomes, countsWords, leavesOf } from '@/lib/presenters/group-words.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';

/** A gate or a road: outcome, how its criteria stand, and its tree where it was asked for (`openHref` asks for it). What is not assessed is told. */
export function PartSection({ part, title, open, openHref, context }: { readonly part: ReadinessPart; readonly title: string; readonly open: boolean; readonly openHref: string; readonly context: ExplanationContext }) {
  const t = useTranslations('readiness');
  const { evaluation } = part;
  const { language } = context;
  return (
    <section id={part.name} className="border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-body font-semibold">{title}</h3>
        {evaluation === null ? <span className="text-small text-ink-soft">{t('notInForce')}</span> : <VerdictMark outcome={evaluation.explanation.outcome} word={outcomeWords(evaluation.explanation.outcome, language).words} size="small" />}
      </div>
      <p className="reading text-small text-ink-soft">{part.summary[language]}</p>
      {evaluation === null ? null : (
        <>
          {open ? (
            <ExplanationTree explanation={evaluation.explanation} context={context} />
          ) : (
            <TextLink href={openHref} prefetch={false} scroll={false} className="inline-flex min-h-11 items-center text-small">
              {t('openTree', { counts: countsWords(countOutcomes(leavesOf(evaluation.explanation)), language) })}
            </TextLink>
          )}
        </>
      )}
      {part.version === null || part.version.open.length === 0 ? null : (
        <ul className="text-note text-ink-soft">
          {part.version.open.map((point, index) => (
            <li key={index}>{t('notAssessed', { point: point[language] })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
