// @ts-nocheck
import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test('the language chosen wins', () => {
  expect(chooseLanguage('en', 'zh-CN')).toBe('en');
  expect(chooseLanguage('zh', 'en-GB')).toBe('zh');
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9', 'en'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['en;q=0.3,zh-TW;q=0.7', 'zh'],
  ['en;q=0,fr', 'zh'],
  ['*', 'zh'],
  ['', 'zh'],
  [null, 'zh'],
  ['x'.repeat(10_000), 'zh'],
])('Accept-Language %s gives %s', (header, expected) => {
  expect(chooseLanguage(undefined, header)).toBe(expected);
});

test('a cookie of another value is not trusted', () => {
  expect(chooseLanguage('../../etc', 'en')).toBe('en');
});
