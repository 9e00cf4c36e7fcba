import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { givenRematchWorld } from '@/lib/testing/rematch-world.ts';
import { givenPerson } from '@/lib/testing/review-world.ts';
import { replayMatch } from './replay-match.ts';
import { viewTimeline } from './view-timeline.ts';

const NOW = new Date('2026-11-23T02:00:00Z');

afterAll(closeDatabase);

test('a stored match comes out again byte for byte; one that was altered says so; another company’s is not there', async () => {
  await givenCatalog(NOW);
  const { member, runId } = await givenRematchWorld(NOW);
  const at = { actor: member, now: NOW };
  expect(await replayMatch.execute(at, { runId })).toMatchObject({ ok: true, value: { outcome: 'same', intact: true, asOf: '2026-11-23', differing: [] } });
  expect(await replayMatch.execute({ actor: await givenPerson('member'), now: NOW }, { runId })).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  const line = await viewTimeline.execute(at, { runId });
  expect(line.ok && line.value.rows.map(({ product }) => product)).toContain('pbc-relending');
  const one = await reader().matchProduct.findFirstOrThrow({ where: { runId, verdict: 'eligible' } });
  const evaluation = { ...(one.evaluation as object), verdict: 'ineligible' };
  await reader().matchProduct.update({ where: { runId_productId: { runId, productId: one.productId } }, data: { evaluation } });
  expect(await replayMatch.execute(at, { runId })).toMatchObject({ ok: true, value: { outcome: 'different', intact: false, differing: [{ productId: one.productId }] } });
});
