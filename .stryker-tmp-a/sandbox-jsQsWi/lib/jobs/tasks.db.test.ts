// @ts-nocheck
import type { JobHelpers } from 'graphile-worker';
import { beforeAll, expect, test } from 'vitest';
import { givenCatalog, catalogFiles } from '@/lib/testing/given-catalog.ts';
import { givenRematchWorld, noticesOf, runsOf, withoutVersionsAfter } from '@/lib/testing/rematch-world.ts';
import { TASKS } from './tasks.ts';

const now = new Date();
const queued: unknown[] = [];
const helpers = { addJob: async (_task: string, payload: unknown) => void queued.push(payload) } as unknown as JobHelpers;
const rematch = () => TASKS['rematch']?.({}, helpers);

beforeAll(async () => {
  // The catalog as somebody saw it who did not know its latest rules yet.
  await givenCatalog(now, withoutVersionsAfter(catalogFiles(), '2023-12-31'));
});

test('new rules make a new match and one notice that names what flipped, once; unchanged verdicts make nothing', async () => {
  const { member, companyId, runId } = await givenRematchWorld(now);
  await rematch();
  expect(await runsOf(companyId)).toEqual([runId]);

  await givenCatalog(now);
  await rematch();
  const [latest, first, ...more] = await runsOf(companyId);
  expect([first, more]).toEqual([runId, []]);
  const notices = await noticesOf(member.userId);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatchObject({ kind: 'rematch', payload: { runId: latest } });
  const { changes } = notices[0]?.payload as { changes: { productId: string; before: string; after: string }[] };
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) expect(change.before).not.toBe(change.after);

  await rematch();
  expect(await runsOf(companyId)).toHaveLength(2);
  expect(await noticesOf(member.userId)).toHaveLength(1);
});
