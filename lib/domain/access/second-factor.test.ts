import { expect, test } from 'vitest';
import { nextStep } from './second-factor.ts';

test.each([
  ['member', false, false, 'none'],
  ['member', false, true, 'code'],
  ['advisor', false, false, 'set-up'],
  ['maintainer', false, false, 'set-up'],
  ['administrator', false, false, 'set-up'],
  ['advisor', false, true, 'code'],
  ['administrator', true, false, 'none'],
  ['administrator', true, true, 'code'],
] as const)('%s, made up: %s, with codes: %s: %s', (role, madeUp, hasCodes, step) => {
  expect(nextStep({ role, madeUp, hasCodes })).toBe(step);
});
