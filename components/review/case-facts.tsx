import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { answerWords } from '@/components/intake/answer-words.ts';
import type { AnswerView, QuestionView } from '@/lib/contracts/intake/intake-view.ts';
import type { CaseView } from '@/lib/contracts/review/review-view.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { pathLabel, factLabel } from '@/lib/presenters/fact-words.ts';
import { CaseProof, type ProofActions } from './case-proof.tsx';

type Shared = { readonly vocabulary: Vocabulary; readonly language: Language; readonly since: string; readonly proof: ProofActions | null };

/** The company's answers by section, each with its proof; what was changed after the case was handed over is marked. With `proof` the reader may confirm them. */
export function CaseFacts({ view, vocabulary, language, proof }: { readonly view: CaseView; readonly vocabulary: Vocabulary; readonly language: Language; readonly proof: ProofActions | null }) {
  const t = useTranslations('review.case');
  const sections = useTranslations('intake.sections');
  const given = view.profile.map(({ section, questions }) => ({ section, known: questions.filter((question) => question.answers.some((answer) => answer.state !== 'unanswered')) })).filter(({ known }) => known.length > 0);
  if (given.length === 0) return <p className="text-small text-ink-soft">{t('factsHidden')}</p>;
  return (
    <div className="flex flex-col">
      <p className="text-note text-ink-soft">{t('declaredUnlessSaid')}</p>
      {given.map(({ section, known }) => (
        <Disclosure key={section} open summary={`${sections(`${section}.title` as never)} · ${known.length}`}>
          <dl className="-ml-5 flex flex-col">
            {known.map((question) => (
              <Fact key={question.fact} question={question} vocabulary={vocabulary} language={language} since={view.row.submittedAt} proof={proof} />
            ))}
          </dl>
        </Disclosure>
      ))}
    </div>
  );
}

function Fact({ question, ...shared }: Shared & { readonly question: QuestionView }) {
  const series = question.answers.length > 1;
  return (
    <div className="grid grid-cols-[minmax(0,9fr)_minmax(0,11fr)] gap-x-3 border-t border-line py-1 text-note first:border-t-0">
      <dt className="text-ink-soft">{factLabel(shared.vocabulary, question.fact, shared.language)}</dt>
      {question.answers
        .filter((answer) => answer.state !== 'unanswered')
        .map((answer) => (
          <Answer key={answer.path} answer={answer} fact={question.fact} year={series ? (answer.path.split('.')[1] ?? null) : null} {...shared} />
        ))}
    </div>
  );
}

function Answer({ answer, fact, year, vocabulary, language, since, proof }: Shared & { readonly answer: AnswerView; readonly fact: string; readonly year: string | null }) {
  const t = useTranslations('review.case');
  const definition = vocabulary.facts.get(fact);
  const words = definition ? answerWords(definition, answer, language, t('none')) : String(answer.value);
  return (
    <dd className="figures col-start-2 flex flex-wrap items-baseline gap-x-2 break-words text-ink">
      <span>
        {year === null ? null : <span className="inline-block w-10 text-ink-soft">{year}</span>}
        {words ?? <span className="text-unknown">{t('factUnknown')}</span>}
      </span>
      {words === null || (proof === null && answer.evidence === 'declared') ? null : <CaseProof answer={answer} label={pathLabel(vocabulary, answer.path, language)} language={language} actions={proof} />}
      {answer.savedAt !== null && answer.savedAt > since ? <span className="w-full text-fault">{t('changedSince')}</span> : null}
    </dd>
  );
}
