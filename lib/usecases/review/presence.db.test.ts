import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { presentOn } from '@/lib/db/stores/case-presence.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { notePresence } from './note-presence.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

afterAll(closeDatabase);

test('who has a case open is seen by the others until they leave, or are not heard of any more', async () => {
  const { caseId } = await givenCase(NOW);
  const [one, other] = [await givenPerson('advisor', '顾明远'), await givenPerson('advisor', '陆一帆')];
  expect(await notePresence.execute({ actor: one, now: NOW }, { caseId })).toEqual({ ok: true, value: { others: [] } });
  expect(await notePresence.execute({ actor: other, now: after(10) }, { caseId })).toEqual({ ok: true, value: { others: ['顾明远'] } });
  expect(await notePresence.execute({ actor: one, now: after(15) }, { caseId })).toEqual({ ok: true, value: { others: ['陆一帆'] } });
  // The second one's computer is closed without a word: 40 seconds later nobody counts on them.
  expect(await notePresence.execute({ actor: one, now: after(50) }, { caseId })).toEqual({ ok: true, value: { others: ['陆一帆'] } });
  expect(await notePresence.execute({ actor: one, now: after(51) }, { caseId })).toEqual({ ok: true, value: { others: [] } });
  expect(await notePresence.execute({ actor: one, now: after(52), }, { caseId, gone: true })).toMatchObject({ ok: true });
  expect(await presentOn(reader(), [caseId], other.userId, after(52))).toEqual(new Map());
});

test('a list asks once for all its cases, and leaves its reader out', async () => {
  const [first, second, third] = [await givenCase(NOW), await givenCase(NOW), await givenCase(NOW)];
  const [me, you] = [await givenPerson('advisor', '我'), await givenPerson('administrator', '你')];
  for (const { caseId } of [first, second]) await notePresence.execute({ actor: me, now: NOW }, { caseId });
  await notePresence.execute({ actor: you, now: NOW }, { caseId: second.caseId });
  expect(await presentOn(reader(), [first.caseId, second.caseId, third.caseId], me.userId, NOW)).toEqual(new Map([[second.caseId, [{ userId: you.userId, name: '你' }]]]));
});

test('being there changes no case and leaves no audit row; a withdrawn case is not there', async () => {
  const { caseId, member } = await givenCase(NOW);
  const advisor = await givenPerson('advisor');
  const before = await reader().auditEntry.count({ where: { subjectId: caseId } });
  await notePresence.execute({ actor: advisor, now: NOW }, { caseId });
  expect(await reader().auditEntry.count({ where: { subjectId: caseId } })).toBe(before);
  expect((await reader().reviewCase.findUniqueOrThrow({ where: { id: caseId } })).version).toBe(1);
  expect(await notePresence.execute({ actor: member, now: NOW }, { caseId })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  await reader().reviewCase.update({ where: { id: caseId }, data: { state: 'withdrawn' } });
  expect(await notePresence.execute({ actor: advisor, now: NOW }, { caseId })).toEqual({ ok: false, failure: { kind: 'not-found' } });
});
