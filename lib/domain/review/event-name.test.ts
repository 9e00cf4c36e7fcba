import { expect, test } from 'vitest';
import { eventName, isAmongAdvisors } from './event-name.ts';
import { CASE_ACTIONS } from './transitions.ts';

test('every action has a name of its own', () => {
  const names = (['submit', 'reschedule', ...CASE_ACTIONS] as const).map(eventName);
  expect(new Set(names).size).toBe(names.length);
  expect(eventName('start-review')).toBe('in-review');
});

test('what one advisor writes to the next is not the company\'s to read', () => {
  expect((['submit', 'reschedule', ...CASE_ACTIONS] as const).filter(isAmongAdvisors)).toEqual(['release', 'skip', 'assign', 'hand-over']);
});
