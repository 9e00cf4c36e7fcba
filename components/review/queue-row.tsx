import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import type { QueueColumn, QueueQuery } from '@/lib/contracts/review/queue-query.ts';
import type { QueueRow } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { CaseStateWords, DueWords } from './state-words.tsx';

/** One case of the list, in the columns and the density that are asked for. */
export function QueueRowCells({ row, query, language, mayClaim, chosen, choose, refused }: {
  readonly row: QueueRow;
  readonly query: QueueQuery;
  readonly language: Language;
  readonly mayClaim: boolean;
  readonly chosen: boolean;
  readonly choose: (caseId: string, on: boolean) => void;
  /** Why the claim of this very case was refused. */
  readonly refused: string | null;
}) {
  const t = useTranslations('queue');
  const review = useTranslations('review');
  const format = useFormatter();
  const cell = classNames('px-2 max-md:block max-md:p-0', query.density === 'dense' ? 'py-0.5' : 'py-2');
  const cells: Readonly<Record<QueueColumn, () => ReactNode>> = {
    number: () => <td className={classNames(cell, 'figures text-ink-soft')}>{row.number}</td>,
    state: () => (
      <td className={classNames(cell, 'whitespace-nowrap')}>
        <CaseStateWords state={row.state} outcome={row.outcome} />
      </td>
    ),
    due: () => (
      <td className={classNames(cell, 'whitespace-nowrap')}>
        <DueWords due={row.due} dueOn={row.dueOn} language={language} short />
      </td>
    ),
    submitted: () => (
      <td className={classNames(cell, 'figures whitespace-nowrap text-ink-soft')}>
        <time dateTime={row.submittedAt}>{format.dateTime(new Date(row.submittedAt), { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}</time>
      </td>
    ),
    language: () => <td className={classNames(cell, 'max-md:hidden!')}>{t(`languageName.${row.language}`)}</td>,
    holder: () => <td className={cell}>{row.mine ? <strong className="font-semibold">{t('you')}</strong> : (row.holderName ?? <span className="text-ink-soft">{t('nobody')}</span>)}</td>,
  };
  return (
    <tr data-case={row.caseId} className={classNames('border-b border-line focus-within:bg-accent-soft hover:bg-accent-soft max-md:relative max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:py-2.5 max-md:pl-8', chosen && 'bg-accent-soft')}>
      <td className="px-1 max-md:absolute max-md:top-3 max-md:left-0">
        <input type="checkbox" checked={chosen} aria-label={t('choose', { number: row.number })} onChange={(event) => choose(row.caseId, event.target.checked)} className="block size-4 accent-[var(--accent)] pointer-coarse:size-6" />
      </td>
      <th scope="row" className={classNames(cell, 'font-medium max-md:w-full max-md:text-small')}>
        <Link href={`/queue/${row.caseId}`} prefetch={false} className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent max-md:flex max-md:min-h-8 max-md:items-center">
          {row.companyName ?? review('unnamedCompany')}
        </Link>
        {row.watchers.length === 0 ? null : <span className="font-normal whitespace-nowrap text-ink-soft"> {t('watchedBy', { names: row.watchers.join(language === 'zh' ? '、' : ', ') })}</span>}
      </th>
      {query.columns.map((column) => (
        <Cell key={column} draw={cells[column]} />
      ))}
      <td className={classNames(cell, 'max-md:w-full')}>
        {mayClaim && row.state === 'submitted' ? (
          <button type="submit" name="take" value={`${row.caseId}:${row.version}`} aria-label={t('claimNamed', { number: row.number })} className="min-h-6 text-note text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11">
            {t('claim')}
          </button>
        ) : null}
        {refused ? (
          <span role="alert" className="text-note text-unmet">
            {refused}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

function Cell({ draw }: { readonly draw: () => ReactNode }) {
  return draw();
}
