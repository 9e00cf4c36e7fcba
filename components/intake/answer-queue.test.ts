import { expect, test } from 'vitest';
import type { AnswerView } from '@/lib/contracts/intake/intake-view.ts';
import { createAnswerQueue } from './answer-queue.ts';

const stored = (path: string, value: string | null, version: number): AnswerView => ({ path, state: value === null ? 'unanswered' : 'known', value, evidence: 'declared', savedAt: null, version });
const typed = (path: string, value: string) => ({ path, state: 'known' as const, value });

test('only what differs from the server is sent, with the version it was read at', () => {
  const queue = createAnswerQueue([stored('a', '1', 3), stored('b', null, 0)]);
  queue.want(typed('a', '1'));
  queue.want(typed('b', '2'));
  expect(queue.take()).toEqual([{ path: 'b', state: 'known', value: '2', version: 0 }]);
  expect(queue.take()).toEqual([]);
});

test('typing back what the server has takes the change back', () => {
  const queue = createAnswerQueue([stored('a', '1', 3)]);
  queue.want(typed('a', '12'));
  queue.want(typed('a', '1'));
  expect(queue.take()).toEqual([]);
});

test('what changes while a batch is on the way goes next, with the new version', () => {
  const queue = createAnswerQueue([stored('a', null, 0)]);
  queue.want(typed('a', '1'));
  queue.take();
  queue.want(typed('a', '12'));
  expect(queue.unsent()).toHaveLength(2);
  queue.acknowledge(stored('a', '1', 1));
  expect(queue.take()).toEqual([{ path: 'a', state: 'known', value: '12', version: 1 }]);
});

test('a batch that was not answered goes again, unless something newer is wanted', () => {
  const queue = createAnswerQueue([stored('a', null, 0), stored('b', null, 0)]);
  queue.want(typed('a', '1'));
  queue.want(typed('b', '1'));
  const batch = queue.take();
  queue.want(typed('a', '12'));
  queue.giveBack(batch);
  expect(queue.unsent().map((change) => `${change.path}=${String(change.value)}`).toSorted()).toEqual(['a=12', 'b=1']);
});

test('what the server has is nobody else\'s when it is a save that was never answered: what was typed since goes on top of it', () => {
  const queue = createAnswerQueue([stored('a', null, 0)]);
  queue.want(typed('a', '1'));
  queue.giveBack(queue.take());
  queue.want(typed('a', '12'));
  expect(queue.take()).toEqual([{ path: 'a', state: 'known', value: '12', version: 0 }]);
  expect(queue.meet(stored('a', '1', 1))).toBe(true);
  expect(queue.take()).toEqual([{ path: 'a', state: 'known', value: '12', version: 1 }]);
  expect(queue.meet(stored('a', '1', 2))).toBe(false); // the same words, but by now from somebody else
});

test('another value than the one that was never answered is a conflict, and nothing goes over it by itself', () => {
  const queue = createAnswerQueue([stored('a', null, 0)]);
  queue.want(typed('a', '1'));
  queue.giveBack(queue.take());
  queue.want(typed('a', '12'));
  queue.take();
  expect(queue.meet(stored('a', '7', 1))).toBe(false);
  expect(queue.take()).toEqual([]);
});

test('typing back what the server had is sent while nobody knows what it has', () => {
  const queue = createAnswerQueue([stored('a', '1', 3)]);
  queue.want(typed('a', '12'));
  queue.giveBack(queue.take());
  queue.want(typed('a', '1'));
  expect(queue.take()).toEqual([{ path: 'a', state: 'known', value: '1', version: 3 }]);
});

test('what a browser keeps says what was perhaps sent before what is wanted, so that the page which takes it over knows its own', () => {
  const queue = createAnswerQueue([stored('a', null, 0)]);
  queue.want(typed('a', '1'));
  queue.take();
  queue.want(typed('a', '12'));
  const kept = queue.toKeep();
  expect(kept.map(({ value }) => value)).toEqual(['1', '12']);
  const next = createAnswerQueue([stored('a', '1', 1)]);
  next.acknowledge(stored('a', null, 0)); // as it stood when it was typed
  next.perhapsArrived(typed('a', '1'));
  next.want(typed('a', '12'));
  next.take();
  expect(next.meet(stored('a', '1', 1))).toBe(true);
  expect(next.take()).toEqual([{ path: 'a', state: 'known', value: '12', version: 1 }]);
  queue.acknowledge(stored('a', '1', 1));
  queue.want(typed('a', '1'));
  expect(queue.toKeep()).toEqual([]);
});
