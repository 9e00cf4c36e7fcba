import { useTranslations } from 'next-intl';
import { ExplanationTree } from '@/components/matching/explanation-tree.tsx';
import type { ExplanationContext } from '@/components/matching/explanation-context.ts';
import { VerdictMark } from '@/components/ui/verdict-mark.tsx';
import type { ReadinessPart } from '@/lib/contracts/matching/readiness-view.ts';
import { countOutcomes, countsWords, leavesOf } from '@/lib/presenters/group-words.ts';
import { outcomeWords } from '@/lib/presenters/outcome-words.ts';

/** A gate or a road in full: outcome, how its criteria stand, and the tree behind one line. What is not assessed is told. */
export function PartSection({ part, title, context }: { readonly part: ReadinessPart; readonly title: string; readonly context: ExplanationContext }) {
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
        <details className="group/part">
          <summary className="flex min-h-11 w-fit items-center text-small text-accent underline underline-offset-4">{t('openTree', { counts: countsWords(countOutcomes(leavesOf(evaluation.explanation)), language) })}</summary>
          <ExplanationTree explanation={evaluation.explanation} context={context} />
        </details>
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
