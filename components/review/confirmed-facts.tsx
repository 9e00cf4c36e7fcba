import { useTranslations } from 'next-intl';
import { answerWords } from '@/components/intake/answer-words.ts';
import type { OwnCaseView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { pathLabel } from '@/lib/presenters/fact-words.ts';
import { CaseProof } from './case-proof.tsx';

/** The company's answers that an advisor confirmed, with who, when and on what. */
export function ConfirmedFacts({ view, vocabulary, language }: { readonly view: OwnCaseView; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations();
  if (view.confirmed.length === 0) return null;
  return (
    <section aria-labelledby="confirmed" className="reading flex flex-col gap-2">
      <h2 id="confirmed" className="text-lead font-semibold">
        {t('casework.own.confirmed')}
      </h2>
      <p className="text-small text-ink-soft">{t('casework.own.confirmedHint')}</p>
      <dl className="flex flex-col text-small">
        {view.confirmed.map((answer) => {
          const definition = vocabulary.facts.get(answer.path.split('.')[0] ?? answer.path);
          const label = pathLabel(vocabulary, answer.path, language);
          return (
            <div key={answer.path} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-4 border-t border-line py-2 first:border-t-0" data-confirmed={answer.path}>
              <dt>{label}</dt>
              <dd className="figures break-words">
                {definition ? answerWords(definition, answer, language, t('review.case.none')) : null}
                <CaseProof answer={answer} label={label} language={language} actions={null} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
