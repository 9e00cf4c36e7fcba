import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import type { WhatIfQuestion } from '@/lib/contracts/matching/what-if-form.ts';
import type { WhatIfFigure, WhatIfView } from '@/lib/contracts/matching/what-if.ts';
import type { Vocabulary } from '@/lib/domain/facts/fact.ts';
import type { Language } from '@/lib/domain/text.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import { factEntry, pathLabel, valueWords } from '@/lib/presenters/fact-words.ts';

type Props = { readonly view: WhatIfView; readonly question: WhatIfQuestion; readonly vocabulary: Vocabulary; readonly language: Language };
const BOX = 'min-h-11 w-full rounded-6 border border-line-strong bg-surface px-3 aria-[invalid]:border-unmet';

/** A plain form that asks by its address: the figures that can be moved, each beside the match's own, and the day of the rules. */
export function WhatIfForm({ view, question, vocabulary, language }: Props) {
  const t = useTranslations('matching.whatIf');
  const say = useTranslations('problems');
  const address = `/matches/${view.runId}/what-if`;
  const problem = (name: string) => {
    const code = question.problems[name];
    return code === undefined ? null : say.has(code as never) ? say(code as never, { limit: 0 } as never) : say('invalid');
  };
  return (
    <form method="get" action={address} className="no-print flex flex-col gap-4 lg:sticky lg:top-6">
      <div>
        <h2 className="text-lead">{t('figures')}</h2>
        <p className="text-note text-ink-soft">{t('hint')}</p>
      </div>
      {view.figures.map((figure) => (
        <Figure key={figure.path} figure={figure} typed={question.typed[figure.path] ?? ''} problem={problem(figure.path)} vocabulary={vocabulary} language={language} />
      ))}
      <div>
        <label htmlFor="asOf" className="font-medium">{t('asOf')}</label>
        <input id="asOf" type="date" name="asOf" defaultValue={view.asOf} min="1990-01-01" max="2200-12-31" aria-describedby="asOf-hint" className={BOX} />
        <p id="asOf-hint" className="text-note text-ink-soft">{problem('asOf') ?? t('asOfHint', { day: dayWords(view.factsOn, language) })}</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className="min-h-11 rounded-6 bg-accent px-5 font-medium text-accent-ink">{t('try')}</button>
        <TextLink href={address} prefetch={false} className="inline-flex min-h-11 items-center text-small">{t('reset')}</TextLink>
      </div>
    </form>
  );
}

function Figure({ figure, typed, problem, vocabulary, language }: { readonly figure: WhatIfFigure; readonly typed: string; readonly problem: string | null; readonly vocabulary: Vocabulary; readonly language: Language }) {
  const t = useTranslations('matching.whatIf');
  const id = figure.path.replace('.', '-');
  const entry = factEntry(vocabulary, figure.path.split('.')[0] ?? '');
  const unit = entry !== null && 'unit' in entry.shape ? entry.shape.unit : null;
  return (
    <div>
      <label htmlFor={id} className="font-medium">{pathLabel(vocabulary, figure.path, language)}</label>
      <input id={id} name={figure.path} defaultValue={typed} inputMode="decimal" autoComplete="off" maxLength={60} aria-describedby={`${id}-hint`} aria-invalid={problem === null ? undefined : true} className={`figures ${BOX}`} />
      <p id={`${id}-hint`} className="figures text-note text-ink-soft">
        {problem === null ? null : <span className="block text-unmet">{problem}</span>}
        {figure.stored === null ? t('unanswered') : t('stored', { value: valueWords(entry, figure.stored, unit, language) })}
      </p>
    </div>
  );
}
