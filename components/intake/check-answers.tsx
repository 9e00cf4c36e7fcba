import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { AnswerView, CheckAnswersView, QuestionView } from '@/lib/contracts/intake/intake-view.ts';
import type { FactDefinition } from '@/lib/domain/facts/fact.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import type { Language } from '@/lib/domain/text.ts';
import { answerWords } from './answer-words.ts';
import { questionHref } from '@/lib/presenters/fact-words.ts';
import { factPathOf, useProblemWords } from './use-problem-words.ts';

/** Everything that was answered, section by section, each with a way to change it. Open questions are counted, not listed. */
export function CheckAnswers({ view, definitions }: { readonly view: CheckAnswersView; readonly definitions: readonly FactDefinition[] }) {
  const t = useTranslations('intake');
  const sayProblem = useProblemWords(definitions);
  return (
    <div className="flex flex-col gap-10">
      {view.problems.length > 0 ? (
        <Notice tone="bad" title={t('check.problemsTitle', { count: view.problems.length })}>
          <ul className="flex flex-col gap-1">
            {view.problems.map((problem) => {
              const path = factPathOf(problem.field);
              const href = questionHref(VOCABULARY, path);
              return (
                <li key={`${path}-${problem.code}`}>
                  {href ? <TextLink href={href}>{sayProblem(problem)}</TextLink> : sayProblem(problem)}
                </li>
              );
            })}
          </ul>
        </Notice>
      ) : null}
      <dl className="border-t border-line">
        <div className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-b border-line py-3 sm:grid-cols-[16rem_1fr_auto]">
          <dt className="text-ink-soft">{t('name.title')}</dt>
          <dd className="figures col-span-2 row-start-2 sm:col-span-1 sm:row-start-auto">
            {view.companyName ?? t('name.missing')}
            {view.creditCode ? <span className="block text-small text-ink-soft">{view.creditCode}</span> : null}
          </dd>
          <dd className="col-start-2 row-start-1 sm:col-start-3">
            <Link href="/intake/name" className="text-accent underline decoration-1 underline-offset-4" aria-label={t('check.changeWhat', { label: t('name.title') })}>
              {t('check.change')}
            </Link>
          </dd>
        </div>
      </dl>
      {view.sections.map((each) => {
        const given = each.questions.filter((question) => question.answers.some((answer) => answer.state !== 'unanswered'));
        const open = each.questions.length - given.length;
        return (
          <section key={each.section} aria-labelledby={`check-${each.section}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2">
              <h2 id={`check-${each.section}`} className="text-lead">
                {t(`sections.${each.section}.title`)}
              </h2>
              {open > 0 ? (
                <TextLink href={`/intake/${each.section}`} className="text-small">
                  {t('check.unanswered', { count: open })}
                </TextLink>
              ) : null}
            </div>
            {given.length === 0 ? (
              <p className="border-t border-line py-3 text-small text-ink-soft">{t('check.nothing')}</p>
            ) : (
              <dl className="border-t border-line">
                {given.map((question) => (
                  <AnswerRow key={question.fact} question={question} definition={definitions.find((one) => one.key === question.fact) ?? null} />
                ))}
              </dl>
            )}
          </section>
        );
      })}
    </div>
  );
}

function AnswerRow({ question, definition }: { readonly question: QuestionView; readonly definition: FactDefinition | null }) {
  const t = useTranslations('intake');
  const language = useLocale() as Language;
  if (!definition) return null;
  const words = (answer: AnswerView) => answerWords(definition, answer, language, t('check.none')) ?? (answer.state === 'unknown' ? t('check.dontKnow') : t('check.notGiven'));
  const label = definition.label[language];
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-b border-line py-3 sm:grid-cols-[16rem_1fr_auto]">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="figures col-span-2 row-start-2 sm:col-span-1 sm:row-start-auto">
        {definition.shape.kind === 'series' ? (
          <ul>
            {question.answers.map((answer) => (
              <li key={answer.path} className="flex gap-3">
                <span className="w-20 flex-none text-ink-soft">{t('field.year', { year: answer.path.split('.')[1] ?? '' })}</span>
                <span>{words(answer)}</span>
              </li>
            ))}
          </ul>
        ) : (
          question.answers.map((answer) => <span key={answer.path}>{words(answer)}</span>)
        )}
      </dd>
      <dd className="col-start-2 row-start-1 sm:col-start-3">
        <Link href={questionHref(VOCABULARY, question.fact) ?? '/intake'} className="text-accent underline decoration-1 underline-offset-4" aria-label={t('check.changeWhat', { label })}>
          {t('check.change')}
        </Link>
      </dd>
    </div>
  );
}
