import { expect, test } from 'vitest';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import { createAnswerQueue } from './answer-queue.ts';

const stored = (path: string, value: string | null, version: number): AnswerView => ({ path, state: value === null ? 'unanswered' : 'known', value, evidence: 'declared', savedAt: null, version });
const wanted = (path: string, value: string) => ({ path, state: 'known' as const, value });

test('only what differs from the server is sent, with the version it was read at', () => {
  const queue = createAnswerQueue([stored('a', '1', 3), stored('b', null, 0)]);
  queue.want(wanted('a', '1'));
  queue.want(wanted('b', '2'));
  expect(queue.take()).toEqual([{ path: 'b', state: 'known', value: '2', version: 0 }]);
  expect(queue.take()).toEqual([]);
});

test('typing back what the server has takes the change back', () => {
  const queue = createAnswerQueue([stored('a', '1', 3)]);
  queue.want(wanted('a', '12'));
  queue.want(wanted('a', '1'));
  expect(queue.take()).toEqual([]);
});

test('what changes while a batch is on the way goes next, with the new version', () => {
  const queue = createAnswerQueue([stored('a', null, 0)]);
  queue.want(wanted('a', '1'));
  queue.take();
  queue.want(wanted('a', '12'));
  expect(queue.unsent()).toHaveLength(2);
  queue.acknowledge(stored('a', '1', 1));
  expect(queue.take()).toEqual([{ path: 'a', state: 'known', value: '12', version: 1 }]);
});

test('a batch that was not answered goes again, unless something newer is wanted', () => {
  const queue = createAnswerQueue([stored('a', null, 0), stored('b', null, 0)]);
  queue.want(wanted('a', '1'));
  queue.want(wanted('b', '1'));
  const batch = queue.take();
  queue.want(wanted('a', '12'));
  queue.giveBack(batch);
  expect(queue.unsent().map((change) => `${change.path}=${String(change.value)}`).toSorted()).toEqual(['a=12', 'b=1']);
});
