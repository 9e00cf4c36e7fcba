// @ts-nocheck
import { expect, test } from 'vitest';
import { momentWords } from './moment.ts';

test('the day and the hour are those of Shanghai', () => {
  expect(momentWords('2026-11-22T16:05:59.000Z', 'zh')).toBe('2026年11月23日 00:05');
  expect(momentWords('2026-11-22T15:59:59.000Z', 'en')).toBe('22 November 2026, 23:59');
});
