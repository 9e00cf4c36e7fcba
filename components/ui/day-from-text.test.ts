import { expect, test } from 'vitest';
import { dayFromText } from './day-from-text.ts';

test.each([
  ['2019-06-18', '2019-06-18'],
  ['2019/6/18', '2019-06-18'],
  ['2019.6.18', '2019-06-18'],
  ['20190618', '2019-06-18'],
  ['２０１９年６月１８日', '2019-06-18'],
  [' 2024 - 2 - 29 ', '2024-02-29'],
])('%s is read', (text, expected) => {
  expect(dayFromText(text)).toBe(expected);
});

test.each(['', '2023-02-29', '18/6/2019', '2019-13-01', '275760-09-13', 'yesterday', '2019-06'])('%s is no day', (text) => {
  expect(dayFromText(text)).toBeNull();
});
