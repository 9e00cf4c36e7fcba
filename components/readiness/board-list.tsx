import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import { VerdictMark } from '@/components/ui/verdict-mark.tsx';
import type { ReadinessView } from '@/lib/contracts/matching/readiness-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { stateWords } from '@/lib/presenters/card-state-words.ts';
import { countsWords } from '@/lib/presenters/group-words.ts';

const MARKS = { met: 'met', unmet: 'unmet', unknown: 'unknown', faulty: 'faulty', quiet: 'not-applicable' } as const;

/** The other boards next to it, as far as the facts go. */
export function BoardList({ view, language }: { readonly view: ReadinessView; readonly language: Language }) {
  const t = useTranslations('readiness');
  return (
    <section aria-labelledby="boards" className="pt-10">
      <h2 id="boards" className="text-lead">{t('boardsTitle')}</h2>
      <p className="reading pb-2 text-small text-ink-soft">{t('boardsLead')}</p>
      {view.boards.length === 0 ? <p className="text-small">{t('boardsNone')}</p> : null}
      <ul className="text-small">
        {view.boards.map((board) => {
          const state = stateWords(board.state, language);
          const counts = countsWords({ ...board.counts, faulty: 0, 'not-applicable': 0 }, language);
          return (
            <li key={board.productId} className="grid gap-x-6 border-t border-line py-2 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,2fr)]">
              <TextLink href={`/matches/${view.runId}/${board.productId}`} prefetch={false}>{board.name[language]}</TextLink>
              <VerdictMark outcome={MARKS[state.tone]} word={state.words} size="small" />
              <span className="figures text-note text-ink-soft">{counts}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
