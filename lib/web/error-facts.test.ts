import { expect, test } from 'vitest';
import { isDatabaseAway } from './error-facts.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('what it says may quote people', { cause }), { code });

test('a database that is away, or has no connection to spare, is told from a fault of ours, also as the cause of another error', () => {
  for (const code of ['ECONNREFUSED', '57P01', 'P2024', 'P2028']) expect(isDatabaseAway(coded(code))).toBe(true);
  expect(isDatabaseAway(coded('P2002', coded('ECONNRESET')))).toBe(true);
  expect(isDatabaseAway(coded('P2002'))).toBe(false);
  expect(isDatabaseAway(new TypeError('x'))).toBe(false);
  expect(isDatabaseAway('ECONNREFUSED')).toBe(false);
});
