import type { QueueColumn } from '@/lib/contracts/review/queue-query.ts';
import type { QueueRow } from '@/lib/contracts/review/review-view.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import type { CellKind, NeutralTable, NeutralValue } from '@/lib/presenters/neutral-table.ts';

/** The words of a file of the queue, from the texts of its page. */
export type QueueWords = { readonly title: string; readonly column: (column: QueueColumn | 'company') => string; readonly state: (row: QueueRow) => string; readonly language: (row: QueueRow) => string };

const KINDS: Readonly<Record<QueueColumn | 'company', CellKind>> = { number: 'count', company: 'text', state: 'text', due: 'day', submitted: 'day', language: 'text', holder: 'text' };

/** A list of the queue as a table: its columns as they are shown, the company always, every case in the order of the list. */
export function queueTable(rows: readonly QueueRow[], columns: readonly QueueColumn[], words: QueueWords): NeutralTable {
  const shown = ['company', ...columns] as const;
  const cell = (row: QueueRow, column: QueueColumn | 'company'): NeutralValue => {
    switch (column) {
      case 'number':
        return row.number;
      case 'company':
        return row.companyName;
      case 'state':
        return words.state(row);
      case 'due':
        return row.dueOn;
      case 'submitted':
        return shanghaiDay(Date.parse(row.submittedAt));
      case 'language':
        return words.language(row);
      case 'holder':
        return row.holderName;
    }
  };
  return { title: words.title, columns: shown.map((column) => ({ label: words.column(column), kind: KINDS[column] })), rows: rows.map((row) => shown.map((column) => cell(row, column))) };
}
