import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { NextQuestionView } from '@/lib/contracts/matching/match-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { factLabel, questionHref } from '@/lib/presenters/fact-words.ts';

/** The answers that would settle most: each a way to its question, with how many products wait for it. */
export function NextQuestions({ questions, vocabulary, language }: { readonly questions: readonly NextQuestionView[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching');
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="next-questions" className="no-print border-l-4 border-accent py-1 pl-4">
      <h2 id="next-questions" className="text-body font-semibold">{t('nextTitle')}</h2>
      <ul className="text-small">
        {questions.slice(0, 5).map(({ fact, products }) => {
          const href = questionHref(vocabulary, fact);
          const label = factLabel(vocabulary, fact, language);
          return (
            <li key={fact} className="py-1">
              {href === null ? label : <TextLink href={href} prefetch={false}>{label}</TextLink>} <span className="figures text-note text-ink-soft">{t('nextCount', { count: products })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
