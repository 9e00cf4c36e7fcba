import { expect, test } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import type { QueueRow } from '@/lib/contracts/review/review-view.ts';
import { queueTable } from './queue-table.ts';
import { csvFile } from './table-file.ts';

const ROW: QueueRow = {
  caseId: 'c', number: 12, companyName: '=张江微芯', state: 'waiting-for-company', outcome: null, language: 'zh', submittedAt: '2026-11-22T17:30:00.000Z',
  dueOn: day('2026-11-30'), due: 'later', holderName: '李顾问', mine: false, version: 2, watchers: ['x'],
};
const words = { title: '队列', column: (column: string) => `<${column}>`, state: ({ state }: QueueRow) => state, language: () => '中文' };

test('a file has the columns that are shown, in their order, the company first; days are days in Shanghai', () => {
  expect(queueTable([ROW], ['due', 'submitted'], words)).toEqual({
    title: '队列',
    columns: [{ label: '<company>', kind: 'text' }, { label: '<due>', kind: 'day' }, { label: '<submitted>', kind: 'day' }],
    rows: [['=张江微芯', '2026-11-30', '2026-11-23']],
  });
});

test('a company whose name looks like a formula comes out as a text', () => {
  expect(csvFile(queueTable([{ ...ROW, dueOn: null, holderName: null }], ['number', 'due', 'holder', 'state', 'language'], words)).toString('utf8')).toBe('\uFEFF"<company>","<number>","<due>","<holder>","<state>","<language>"\r\n"\'=张江微芯",12,,,"waiting-for-company","中文"\r\n');
});
