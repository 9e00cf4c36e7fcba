import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { AskedFact } from '@/lib/domain/review/asked-fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { pathLabel, questionHref } from '@/lib/presenters/fact-words.ts';

/** The facts that the company was asked for, each with whether it was answered; with `linked` each leads to its question of the intake. */
export function AskedFacts({ asked, vocabulary, language, linked = false }: { readonly asked: readonly AskedFact[]; readonly vocabulary: Vocabulary; readonly language: Language; readonly linked?: boolean }) {
  const t = useTranslations('casework');
  return (
    <ul className="flex flex-col text-small">
      {asked.map(({ path, answered }) => {
        const label = pathLabel(vocabulary, path, language);
        const href = linked ? questionHref(vocabulary, path) : null;
        return (
          <li key={path} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-1.5 first:border-t-0" data-asked={path} data-answered={answered}>
            {href === null ? <span>{label}</span> : <TextLink href={href}>{label}</TextLink>}
            {answered ? (
              <span className="text-met">
                <span aria-hidden="true">✓ </span>
                {t('asked.answered')}
              </span>
            ) : (
              <span className="text-unknown">
                <span aria-hidden="true">? </span>
                {t('asked.open')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
