import { useTranslations } from 'next-intl';
import type { NextQuestionView } from '@/lib/contracts/matching/match-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { factLabel, questionHref } from '@/lib/presenters/fact-words.ts';
import { LinkLines } from './link-lines.tsx';

/** The answers that would settle most: each a way to its question, with how many products wait for it. */
export function NextQuestions({ questions, vocabulary, language }: { readonly questions: readonly NextQuestionView[]; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching');
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="next-questions" className="mn no-print">
      <h2 id="next-questions">{t('nextTitle')}</h2>
      <LinkLines links={questions.slice(0, 5).map(({ fact, products }) => [factLabel(vocabulary, fact, language), questionHref(vocabulary, fact), t('nextCount', { count: products })])} />
    </section>
  );
}
