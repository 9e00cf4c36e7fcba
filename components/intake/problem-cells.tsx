'use client';

import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table.tsx';
import type { UploadView } from '@/lib/contracts/intake/import-view.ts';

type Problems = Exclude<UploadView, { readonly refused: unknown }>['problems'];

/** The cells that were not taken over: where, what stands there, why. */
export function ProblemCells({ problems }: { readonly problems: Problems }) {
  const t = useTranslations('spreadsheet');
  const say = useTranslations('problems');
  if (problems.length === 0) return null;
  const reason = (problem: Problems[number]): string => {
    if (t.has(`cells.${problem.code}`)) return t(`cells.${problem.code}`, { ...problem.params });
    return say(say.has(problem.code) ? problem.code : 'unreadable', { ...problem.params });
  };
  return (
    <Table
      caption={t('problemCaption')}
      rows={problems}
      rowKey={(problem) => `${problem.sheet}!${problem.cell}-${problem.code}`}
      columns={[
        { id: 'cell', title: t('column.cell'), names: true, cell: ({ sheet, cell }) => <span className="whitespace-nowrap">{t('place', { sheet, cell }).trim()}</span> },
        { id: 'question', title: t('column.question'), cell: ({ label }) => <span className="inline-block min-w-24">{label ?? ''}</span> },
        { id: 'text', title: t('column.text'), cell: ({ text }) => <span className="inline-block min-w-16 break-all">{text}</span> },
        { id: 'reason', title: t('column.reason'), cell: (problem) => <span className="inline-block min-w-40">{reason(problem)}</span> },
      ]}
    />
  );
}
