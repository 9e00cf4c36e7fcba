'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useRef, useState } from 'react';
import type { QueueView } from '@/lib/contracts/review/review-view.ts';
import type { Language } from '@/lib/domain/text.ts';
import type { CaseFormAction } from './claim-form.tsx';
import { QueueMoves, type MoveActions } from './queue-moves.tsx';
import { QueueRowCells } from './queue-row.tsx';
import { useKeys } from './use-keys.ts';
import { useRefusal } from './use-refusal.ts';

/**
 * The list, readable at 40 rows a screen; on a phone each row is a block of its own. j and k move, Enter opens (the row's link
 * has the focus), x chooses a row, c claims the one that has the focus or, with none, the next case. One form for all rows: the button says which.
 */
export function QueueTable({ view, language, role, take, moves }: { readonly view: QueueView; readonly language: Language; readonly role: 'advisor' | 'administrator'; readonly take: CaseFormAction; readonly moves: MoveActions }) {
  const t = useTranslations('queue');
  const { rows, query } = view;
  const body = useRef<HTMLTableSectionElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [state, submit] = useActionState(take, { status: 'idle' });
  const refusal = useRefusal(state);
  const refusedRow = state.status === 'refused' ? state.values['take']?.split(':')[0] : undefined;
  const at = () => document.activeElement?.closest<HTMLElement>('tr[data-case]') ?? null;
  const move = (step: 1 | -1) => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('tr[data-case]') ?? [])];
    const from = at();
    const index = from === null ? -1 : all.indexOf(from);
    const next = index === -1 ? (step === 1 ? 0 : all.length - 1) : Math.min(Math.max(index + step, 0), all.length - 1);
    all[next]?.querySelector<HTMLElement>('a')?.focus();
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => at()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
    c: () => {
      const row = at();
      if (row) row.querySelector<HTMLButtonElement>('button[name=take]')?.click();
      else document.querySelector<HTMLFormElement>('form[data-claim-next]')?.requestSubmit();
    },
    '/': () => document.querySelector<HTMLInputElement>('input[name=q]')?.focus(),
    Escape: () => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined),
  });
  const choose = (caseId: string, on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(caseId);
      else after.delete(caseId);
      return after;
    });
  const picked = rows.filter(({ caseId }) => chosen.has(caseId));
  return (
    <>
      <QueueMoves role={role} chosen={picked} advisors={view.advisors} actions={moves} clear={() => setChosen(new Set())} />
      <form action={submit} data-claim>
        <table className="w-full border-collapse text-left text-note max-md:block" data-density={query.density}>
          <caption className="sr-only">{t('tableCaption')}</caption>
          <thead className="max-md:sr-only">
            <tr className="border-b border-line-strong">
              <th scope="col" className="w-8 px-1 py-1">
                <input
                  type="checkbox"
                  aria-label={t('chooseAll')}
                  checked={picked.length === rows.length}
                  onChange={(event) => setChosen(new Set(event.target.checked ? rows.map(({ caseId }) => caseId) : []))}
                  className="block size-4 accent-[var(--accent)]"
                />
              </th>
              {(['company', ...query.columns, 'action'] as const).map((column) => (
                <th key={column} scope="col" className="px-2 py-1 font-medium whitespace-nowrap text-ink-soft">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} className="max-md:block">
            {rows.map((row) => (
              <QueueRowCells key={row.caseId} row={row} query={query} language={language} mayClaim={role === 'advisor'} chosen={chosen.has(row.caseId)} choose={choose} refused={refusedRow === row.caseId ? refusal.whole : null} />
            ))}
          </tbody>
        </table>
      </form>
    </>
  );
}
