import { useTranslations } from 'next-intl';
import { ExplanationTree } from '@/components/matching/explanation-tree.tsx';
import type { ExplanationContext } from '@/components/matching/explanation-context.ts';
import { StateLine } from '@/components/matching/state-line.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { Explanation } from '@/lib/domain/rules/explanation.ts';
import type { ReportPart } from '@/lib/presenters/readiness-report.ts';
import { Outline } from './outline.tsx';

/**
 * A gate or a road: outcome, and either its tree with sources and proofs, where it was asked for, or its outline (`outlined`) and a way to
 * the tree. What is not assessed is told.
 */
export function PartSection({ part, tree, outlined, openHref, context }: { readonly part: ReportPart; readonly tree: Explanation | null; readonly outlined: boolean; readonly openHref: string; readonly context: ExplanationContext }) {
  const t = useTranslations('readiness');
  const { name, title, summary, state, counts, lines, open } = part;
  return (
    <section id={name} className="border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-body font-semibold">{title}</h3>
        {state === null ? <span className="text-small text-ink-soft">{counts}</span> : <StateLine {...state} />}
      </div>
      <p className="reading text-small text-ink-soft">{summary}</p>
      {tree === null ? null : <ExplanationTree explanation={tree} context={context} />}
      {state === null || tree !== null ? null : (
        <>
          {outlined ? <Outline lines={lines.map(({ path, depth, text, value, distance, outcome, weak, bullet, state: { words } }) => ({ path, depth, text, value, distance, outcome, weak, bullet, words }))} /> : null}
          <TextLink href={openHref} prefetch={false} scroll={false} className="inline-flex min-h-11 items-center text-small">
            {outlined ? t('openSources') : t('openTree', { counts })}
          </TextLink>
        </>
      )}
      {open.length === 0 ? null : (
        <ul className="text-note text-ink-soft">
          {open.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
