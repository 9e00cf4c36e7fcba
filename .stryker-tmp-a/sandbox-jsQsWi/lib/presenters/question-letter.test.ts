// @ts-nocheck
import { expect, test } from 'vitest';
import { questionLetter } from './question-letter.ts';

test('begins a letter in the language of the case, and goes on with what was written', () => {
  const first = questionLetter('', '净资产', 'zh');
  expect(first).toBe('为了判断更多产品，请补充以下信息：\n· 净资产');
  expect(questionLetter(`${first}\n`, '资产总额', 'zh')).toBe(`${first}\n· 资产总额`);
  expect(questionLetter('', 'Net assets', 'en')).toMatch(/^To judge/);
});
