// @ts-nocheck
import { expect, test } from 'vitest';
import { eventName } from './event-name.ts';

test.each([
  [null, 'submitted', 'member', 'submitted'],
  ['submitted', 'claimed', 'advisor', 'claimed'],
  ['claimed', 'submitted', 'advisor', 'released'],
  ['in-review', 'submitted', 'system', 'expired'],
  ['waiting-for-company', 'in-review', 'member', 'answered'],
  ['waiting-for-company', 'in-review', 'advisor', 'in-review'],
  ['concluded', 'claimed', 'advisor', 'reopened'],
  ['concluded', 'submitted', 'administrator', 'reopened'],
  ['in-review', 'concluded', 'advisor', 'concluded'],
] as const)('%s to %s by %s: %s', (from, to, by, name) => expect(eventName(from, to, by)).toBe(name));
