import { useTranslations } from 'next-intl';
import type { NextQuestionView } from '@/lib/contracts/matching/match-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { factLabel, questionHref } from '@/lib/presenters/fact-words.ts';

/** The answers that would settle most: each a way to its question, with how many products wait for it. In the light markup of the list. */
export function NextQuestions({ questions, vocabulary, language }: { readonly questions: readonly NextQuestionView[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching');
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="next-questions" className="mn no-print">
      <h2 id="next-questions">{t('nextTitle')}</h2>
      <ul>
        {questions.slice(0, 5).map(({ fact, products }) => {
          const href = questionHref(vocabulary, fact);
          const label = factLabel(vocabulary, fact, language);
          return (
            <li key={fact}>
              {href === null ? label : <a href={href}>{label}</a>} <small>{t('nextCount', { count: products })}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
