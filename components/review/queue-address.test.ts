import { expect, test } from 'vitest';
import { queueHref, queueQueryOf } from './queue-address.ts';

test('an address comes back as it went', () => {
  const query = { view: 'overdue', text: '申江 微芯', language: 'zh', page: 3 } as const;
  expect(queueQueryOf(Object.fromEntries(new URL(queueHref(query), 'http://x').searchParams))).toEqual(query);
});
test('nonsense in the address is left out', () => {
  const plain = { view: 'unassigned', text: null, language: null, page: 1 };
  expect(queueQueryOf({})).toEqual(plain);
  expect(queueQueryOf({ view: 'drop', q: ['a', 'b'], language: 'fr', page: '-1' })).toEqual(plain);
  expect(queueQueryOf({ q: 'a\u0000b', page: '1e9' })).toEqual(plain);
  expect(queueHref(plain as never)).toBe('/queue');
});
