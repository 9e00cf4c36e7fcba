import { expect, test } from 'vitest';
import { QUEUE_COLUMNS } from '@/lib/contracts/review/queue-query.ts';
import { queueHref, queueQueryOf } from './queue-address.ts';

const there = (href: string) => queueQueryOf(Object.fromEntries(new URL(href, 'http://x').searchParams));

test('an address comes back as it went', () => {
  const query = { view: 'overdue', text: '申江 微芯', language: 'zh', holderId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', columns: ['number', 'due'], density: 'roomy', page: 3 } as const;
  expect(there(queueHref({ ...query, columns: [...query.columns] }))).toEqual(query);
  expect(there(queueHref({ ...query, columns: [] })).columns).toEqual([]);
});
test('columns are chosen one by one in a form, and keep their order', () => expect(queueQueryOf({ cols: ['due', 'number'] }).columns).toEqual(['number', 'due']));
test('nonsense in the address is left out', () => {
  const plain = { view: 'unassigned', text: null, language: null, holderId: null, columns: [...QUEUE_COLUMNS], density: 'dense', page: 1 };
  expect(queueQueryOf({})).toEqual(plain);
  expect(queueQueryOf({ view: 'drop', q: ['a', 'b'], language: 'fr', holder: '1', density: 'x', page: '-1' })).toEqual(plain);
  expect(queueQueryOf({ q: 'a\u0000b', page: '1e9' })).toEqual(plain);
  expect(queueHref(plain as never)).toBe('/queue');
});
