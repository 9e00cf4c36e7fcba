import { expect, test } from 'vitest';
import { runsOf } from './pdf-runs.mjs';

const word = (text: string, look: object = {}) => ({ text, width: text.length, x: 0, font: 'normal', color: 'ink', ...look });

test('the words of a line that look alike become one, in order and as wide as before', () => {
  const line = [word('预'), word('计'), word('值 '), word('2 ', { font: 'bold' }), word('亿', { font: 'bold' }), word('元')];
  expect(runsOf(line).map(({ text, width }) => [text, width])).toEqual([['预计值 ', 4], ['2 亿', 3], ['元', 1]]);
});

test('a link or a page number stays on its own', () => {
  expect(runsOf([word('a'), word('b', { link: 'https://example.org' }), word('c')]).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  expect(runsOf([word('a'), word('7', { _pageNodeRef: {} }), word('b')]).map(({ text }) => text)).toEqual(['a', '7', 'b']);
});

test('the words themselves stay as they are: the head of a table is written again on each page', () => {
  const line = [word('结'), word('论')];
  const before = structuredClone(line);
  runsOf(line);
  expect(line).toEqual(before);
  expect(runsOf(line).map(({ text }) => text)).toEqual(['结论']);
});
