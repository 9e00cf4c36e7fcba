import { expect, test } from 'vitest';
import { pagesOfPdf } from '@/lib/testing/read-pdf.ts';
import { layOutPdf } from './lay-out-pdf.ts';
import { nextPiece, type Paragraph } from './pdf-lines.mjs';

/** Each character is as wide as one; a blank at an end is cut. */
const word = (text: string, lineEnd = false) => ({ text, width: text.length, leadingCut: text.length - text.trimStart().length, trailingCut: text.length - text.trimEnd().length, lineEnd });

function linesOf(words: Paragraph['words'], width: number): string[] {
  const paragraph = { look: {}, words, next: 0 };
  const lines: string[] = [];
  while (paragraph.next < words.length) lines.push(nextPiece(paragraph, width)?.text ?? `too wide: ${words[paragraph.next++]!.text}`);
  return lines;
}

test('a line takes the words that fit, a blank at its end counts for nothing, and a line that ends by itself is not filled up', () => {
  expect(linesOf([word('预'), word('计'), word('值 '), word('2 '), word('亿'), word('元')], 4)).toEqual(['预计值 ', '2 亿元']);
  expect(linesOf([word('one ', true), word('two')], 20)).toEqual(['one ', 'two']);
  expect(linesOf([word(' a '), word('b')], 3)).toEqual([' a b']);
});

test('a word wider than the line is left to be cut', () => {
  expect(linesOf([word('a '), word('longer'), word('b')], 3)).toEqual(['a ', 'too wide: longer', 'b']);
});

test('nothing of a text is lost on the page: a word as long as three lines, blank lines, several styles in one text', async () => {
  const long = 'https://www.example.org/'.padEnd(300, 'rule');
  const written = await layOutPdf({ content: [{ text: `先看${long} 后看 the end` }, { text: '第一行\n\n第三行' }, { text: ['普通', { text: '加粗', bold: true }, '又普通'] }], title: 't', header: 'h', footer: 'f', pages: '{page}' });
  if (!written.ok) throw new Error('busy');
  const text = pagesOfPdf(written.value).join('').replaceAll(/\s/g, '');
  for (const part of ['先看', long, '后看theend', '第一行第三行', '普通加粗又普通']) expect(text).toContain(part);
});
