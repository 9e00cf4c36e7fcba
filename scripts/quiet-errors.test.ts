import { expect, test } from 'vitest';
import { quietly } from './quiet-errors.mjs';

test('of a printed error nothing remains that somebody sent', () => {
  let thrown: unknown;
  try {
    JSON.parse('canary-password-9');
  } catch (error) {
    thrown = error;
  }
  const told = quietly(['⨯', Object.assign(thrown as Error, { digest: '1234' })]);
  expect(told).not.toContain('canary');
  expect(JSON.parse(told)).toMatchObject({ event: 'printed', name: 'SyntaxError', reference: '1234', at: expect.arrayContaining([expect.stringContaining('quiet-errors.test.ts')]) as unknown });
});

test('a text is not repeated: Next quotes headers in its warnings', () => {
  expect(quietly(['`x-forwarded-host` header with value `canary` does not match'])).not.toContain('canary');
});
