'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';

const FIRST = 5;

/** `label` in the reader's language, `asked` in that of the case. */
export type Question = { readonly path: string; readonly label: string; readonly asked: string; readonly products: number };

/** Facts worth asking for, those that most products wait for first; `use` puts some into the question to the company. */
export function QuestionList({ questions, use }: { readonly questions: readonly Question[]; readonly use?: (questions: readonly Question[]) => void }) {
  const t = useTranslations('review.case');
  const say = useTranslations('casework.asked');
  if (questions.length === 0) return <p className="text-note text-ink-soft">{t('allAnswered')}</p>;
  const first = questions.slice(0, FIRST);
  const rest = questions.slice(FIRST);
  return (
    <section aria-labelledby="questions">
      <h3 id="questions" className="text-small font-semibold">
        {t('questions')}
      </h3>
      <p className="text-note text-ink-soft">{t('questionsWhy')}</p>
      <List questions={first} {...(use ? { use } : {})} />
      {use && first.length > 1 ? (
        <button type="button" onClick={() => use(first)} className="min-h-8 text-note text-accent underline underline-offset-4 pointer-coarse:min-h-11">
          {say('useAll', { count: first.length })}
        </button>
      ) : null}
      {rest.length === 0 ? null : (
        <Disclosure summary={t('moreQuestions', { count: rest.length })}>
          <div className="-ml-5">
            <List questions={rest} {...(use ? { use } : {})} />
          </div>
        </Disclosure>
      )}
    </section>
  );
}

function List({ questions, use }: { readonly questions: readonly Question[]; readonly use?: (questions: readonly Question[]) => void }) {
  const t = useTranslations('review.case');
  return (
    <ul className="text-note">
      {questions.map((question) => {
        const { path, label, products } = question;
        return (
        <li key={path} className="flex items-baseline justify-between gap-3 border-b border-line py-1">
          <span className="text-ink">
            {label} <span className="whitespace-nowrap text-ink-soft">{t('waitedFor', { count: products })}</span>
          </span>
          {use ? (
            <button type="button" onClick={() => use([question])} aria-label={`${t('useQuestion')}: ${label}`} className="min-h-6 flex-none text-accent hover:underline pointer-coarse:min-h-11">
              {t('useQuestion')}
            </button>
          ) : null}
        </li>
        );
      })}
    </ul>
  );
}
