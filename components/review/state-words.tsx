import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import type { QueueRow } from '@/lib/contracts/review/review-view.ts';
import type { CalendarDate } from '@/lib/domain/calendar.ts';
import { dayWords } from '@/lib/presenters/day.ts';
import type { Language } from '@/lib/domain/text.ts';

const OUTCOME_LOOK = { recommended: 'text-met', 'not-now': 'text-unknown', refused: 'text-unmet' } as const;
const OUTCOME_SIGN = { recommended: '✓', 'not-now': '–', refused: '✕' } as const;

/** The state of a case in one word; of a concluded one its outcome, with a sign so that colour is not needed. */
export function CaseStateWords({ state, outcome }: Pick<QueueRow, 'state' | 'outcome'>) {
  const t = useTranslations('review');
  if (outcome === null) return <span className={classNames(state === 'submitted' && 'font-medium')}>{t(`state.${state}`)}</span>;
  return (
    <span className={classNames('font-medium whitespace-nowrap', OUTCOME_LOOK[outcome])}>
      <span aria-hidden="true">{OUTCOME_SIGN[outcome]} </span>
      {t(`outcome.${outcome}`)}
    </span>
  );
}

/** When a case is due. */
export function DueWords({ due, dueOn, language, short = false }: { readonly due: QueueRow['due']; readonly dueOn: CalendarDate | null; readonly language: Language; readonly short?: boolean }) {
  const t = useTranslations('review.queue.due');
  const date = dueOn === null ? '' : short ? dueOn.slice(5) : dayWords(dueOn, language);
  return <span className={classNames('figures', due === 'overdue' && 'font-semibold text-unmet', due === 'today' && 'font-semibold', due === 'paused' && 'text-ink-soft')}>{t(due, { date })}</span>;
}
