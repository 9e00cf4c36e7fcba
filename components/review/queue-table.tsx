'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import type { QueueRow } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import { ClaimForm, type CaseFormAction } from './claim-form.tsx';
import { CaseStateWords, DueWords } from './state-words.tsx';
import { useKeys } from './use-keys.ts';

const CELL = 'px-2 py-0.5 max-md:block max-md:p-0';

/**
 * The list, readable at 40 rows a screen; on a phone each row is a block of its own. j and k move, Enter opens (the row's link
 * has the focus), c claims the chosen row or, with none chosen, the next case.
 */
export function QueueTable({ rows, language, claimAction, mayClaim }: { readonly rows: readonly QueueRow[]; readonly language: Language; readonly claimAction: CaseFormAction; readonly mayClaim: boolean }) {
  const t = useTranslations('review');
  const format = useFormatter();
  const body = useRef<HTMLTableSectionElement>(null);
  const chosen = () => document.activeElement?.closest('tr[data-case]') ?? null;
  const move = (step: 1 | -1) => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('tr[data-case]') ?? [])];
    const at = all.indexOf(chosen() as HTMLElement);
    const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
    all[next]?.querySelector<HTMLElement>('a')?.focus();
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    c: () => (chosen() ?? document).querySelector<HTMLFormElement>(chosen() ? 'form[data-claim]' : 'form[data-claim-next]')?.requestSubmit(),
    '/': () => document.querySelector<HTMLInputElement>('input[name=q]')?.focus(),
    Escape: () => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined),
  });
  return (
    <table className="w-full border-collapse text-left text-note max-md:block">
      <caption className="sr-only">{t('queue.tableCaption')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line-strong">
          {(['number', 'company', 'state', 'due', 'submitted', 'language', 'holder', 'action'] as const).map((column) => (
            <th key={column} scope="col" className="px-2 py-1 font-medium whitespace-nowrap text-ink-soft first:pl-0">
              {t(`queue.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} className="max-md:block">
        {rows.map((row) => (
          <tr key={row.caseId} data-case={row.caseId} className="border-b border-line focus-within:bg-accent-soft hover:bg-accent-soft max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:py-2.5">
            <td className={classNames(CELL, 'figures pl-0 text-ink-soft max-md:order-1')}>{row.number}</td>
            <th scope="row" className={classNames(CELL, 'font-medium max-md:order-0 max-md:text-small')}>
              <Link href={`/queue/${row.caseId}`} prefetch={false} className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent max-md:flex max-md:min-h-8 max-md:items-center">
                {row.companyName ?? t('unnamedCompany')}
              </Link>
            </th>
            <td className={classNames(CELL, 'whitespace-nowrap max-md:order-2')}>
              <CaseStateWords state={row.state} outcome={row.outcome} />
            </td>
            <td className={classNames(CELL, 'whitespace-nowrap max-md:order-3 max-md:text-right')}>
              <DueWords due={row.due} dueOn={row.dueOn} language={language} short />
            </td>
            <td className={classNames(CELL, 'figures whitespace-nowrap text-ink-soft max-md:order-4')}>
              <time dateTime={row.submittedAt}>{format.dateTime(new Date(row.submittedAt), { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}</time>
            </td>
            <td className={classNames(CELL, 'max-md:hidden')}>{t(`language.${row.language}`)}</td>
            <td className={classNames(CELL, 'max-md:order-5 max-md:text-right')}>{row.mine ? <strong className="font-semibold">{t('queue.you')}</strong> : (row.holderName ?? <span className="text-ink-soft">{t('queue.nobody')}</span>)}</td>
            <td className={classNames(CELL, 'max-md:order-6 max-md:col-span-2')}>{mayClaim && row.state === 'submitted' ? <ClaimForm action={claimAction} caseId={row.caseId} number={row.number} version={row.version} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
