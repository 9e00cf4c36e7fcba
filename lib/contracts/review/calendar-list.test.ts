import { expect, test } from 'vitest';
import { readCalendarList } from './calendar-list.ts';

// Test dates, not official ones.
test('a day or a range a line, in both spellings, with names in one language or two', () => {
  const { entries, problems } = readCalendarList('# 测试日期\n2027-02-05 至 2027-02-07 休 春节 Spring Festival\r\n\n2027年2月13日，班，春节调休\n2027/10/1..2027/10/2 holiday National Day\n２０２７-１０-０９\t调休', null);
  expect(problems).toEqual([]);
  expect(entries.map(({ day, kind, labelZh, labelEn }) => [day, kind, labelZh, labelEn])).toEqual([
    ['2027-02-05', 'holiday', '春节', 'Spring Festival'],
    ['2027-02-06', 'holiday', '春节', 'Spring Festival'],
    ['2027-02-07', 'holiday', '春节', 'Spring Festival'],
    ['2027-02-13', 'make-up', '春节调休', 'Make-up working day'],
    ['2027-10-01', 'holiday', '节假日', 'National Day'],
    ['2027-10-02', 'holiday', '节假日', 'National Day'],
    ['2027-10-09', 'make-up', '调休上班', 'Make-up working day'],
  ]);
});

test.each([
  ['春节放假七天', 'line-unreadable'],
  ['2027-02-30 休 春节', 'line-not-a-day'],
  ['2027-02-07 至 2027-02-05 休', 'line-range'],
  ['2027-02-05 至 2027-12-05 休', 'line-range'],
  ['2027-02-15 班', 'line-make-up-on-weekday'], // a Monday
  ['2027-01-01 休 元旦\n2027-01-01 休', 'line-twice'],
  ['2028-01-01 休 元旦', 'line-other-year'],
])('%s: %s, with its line', (text, code) => {
  const { problems } = readCalendarList(`\n${text}`, 2027);
  expect(problems).toEqual([{ line: text.includes('\n') ? 3 : 2, code }]);
});
