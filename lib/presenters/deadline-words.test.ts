import { expect, test } from 'vitest';
import { day } from '@/lib/domain/calendar.ts';
import { deadlineWords } from './deadline-words.ts';

test('a last day is told as exactly as it is known', () => {
  expect(deadlineWords({ day: day('2026-12-31'), precision: 'day' }, 'zh')).toBe('2026年12月31日');
  expect(deadlineWords({ day: day('2026-12-31'), precision: 'day' }, 'en')).toBe('31 December 2026');
  expect(deadlineWords({ day: day('2026-12-31'), precision: 'year' }, 'zh')).toBe('2026年底');
  expect(deadlineWords({ day: day('2026-08-31'), precision: 'month' }, 'en')).toBe('end of August 2026');
  expect(deadlineWords(null, 'en')).toBeNull();
});
