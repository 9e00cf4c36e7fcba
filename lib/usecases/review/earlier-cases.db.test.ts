import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenHeldCase, givenSubmission } from '@/lib/testing/casework-world.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { granted } from '@/lib/testing/world.ts';
import { saveAnswers } from '../intake/save-answers.ts';
import { concludeCase } from './conclude-case.ts';
import { expireClaims } from './expire-claims.ts';
import { mergeCases } from './merge-cases.ts';
import { noteOnCase } from './note-on-case.ts';
import { partCases } from './part-cases.ts';
import { viewCase } from './view-case.ts';
import { viewOwnCase } from './view-own-case.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const LATER = new Date('2026-11-24T02:00:00Z');
const at = (actor: Actor, now = NOW) => ({ actor, now });

beforeAll(() => givenCatalog(NOW));
afterAll(closeDatabase);

test('a second submission shows the facts and verdicts that changed since the first', async () => {
  const { member, advisor, companyId, caseId, runId } = await givenHeldCase(NOW);
  expect(granted(await viewCase.execute(at(advisor), { caseId })).changes).toBeNull();
  granted(await concludeCase.execute(at(advisor), { caseId, version: 2, outcome: 'not-now', reasonCode: 'evidence-missing', text: '请补充' }));
  granted(await saveAnswers.execute(at(member, LATER), { companyId, changes: [{ path: 'credit_record_good', state: 'known', value: false, version: 1 }, { path: 'employees_total', state: 'unknown', value: null, version: 1 }] }));
  const again = await givenSubmission(member, advisor, companyId, LATER);
  const { changes } = granted(await viewCase.execute(at(advisor, LATER), { caseId: again.caseId }));
  expect(changes?.since.caseId).toBe(caseId);
  expect(changes?.facts).toEqual([
    { fact: 'credit_record_good', before: { value: true, evidence: 'declared' }, after: { value: false, evidence: 'declared' } },
    { fact: 'employees_total', before: { value: 186, evidence: 'declared' }, after: null },
  ]);
  const verdicts = async (run: string) => new Map((await reader().matchProduct.findMany({ where: { runId: run } })).map((row) => [row.productId, row.verdict]));
  const [before, after] = [await verdicts(runId), await verdicts(again.runId)];
  const flipped = [...after].filter(([product, verdict]) => before.get(product) !== verdict).map(([product]) => product);
  expect(flipped.length).toBeGreaterThan(0);
  expect(changes?.products.map(({ productId }) => productId).toSorted()).toEqual(flipped.toSorted());
});

test('cases of one code are flagged, merged only by hand, and parted again without a trace in either', async () => {
  const [one, other] = [await givenHeldCase(NOW), await givenHeldCase(LATER)];
  const pair = { caseId: other.caseId, otherId: one.caseId };
  expect(await mergeCases.execute(at(other.advisor), pair)).toEqual({ ok: false, failure: { kind: 'conflict', code: 'not-alike' } });
  await reader().company.updateMany({ where: { id: { in: [one.companyId, other.companyId] } }, data: { creditCode: '91310115MA1K4XXXXX' } });
  granted(await noteOnCase.execute(at(one.advisor), { caseId: one.caseId, text: '先前的备注' }));
  const seen = async () => granted(await viewCase.execute(at(other.advisor, LATER), { caseId: other.caseId }));
  const before = await seen();
  expect(before.earlierCases).toMatchObject([{ caseId: one.caseId, because: 'same-code', merged: null }]);
  expect([before.mergedTalk, before.changes]).toEqual([[], null]);

  granted(await mergeCases.execute(at(other.advisor), pair));
  expect(await mergeCases.execute(at(one.advisor), { caseId: one.caseId, otherId: other.caseId })).toMatchObject({ ok: false, failure: { code: 'already-merged' } });
  const merged = await seen();
  expect(merged.earlierCases).toMatchObject([{ caseId: one.caseId, merged: { by: '顾明远', at: NOW.toISOString() } }]);
  expect(merged.mergedTalk).toMatchObject([{ caseId: one.caseId, messages: [{ text: '先前的备注', internal: true }] }]);
  expect(merged.changes).toMatchObject({ since: { caseId: one.caseId }, facts: [], products: [] });
  const own = JSON.stringify(granted(await viewOwnCase.execute(at(other.member), { caseId: other.caseId })));
  expect(own).not.toContain('先前的备注');

  granted(await partCases.execute(at(one.advisor), { caseId: one.caseId, otherId: other.caseId }));
  expect(await seen()).toEqual(before);
  expect(await partCases.execute(at(other.advisor), pair)).toMatchObject({ ok: false, failure: { code: 'not-merged' } });
  expect((await reader().auditEntry.findMany({ where: { subjectType: 'case-merge' }, orderBy: { at: 'asc' } })).map(({ command }) => command).toSorted()).toEqual(['merge-cases', 'part-cases']);
});

test('a claim that ran out comes back with what the next advisor has to know; the company is told of it without that', async () => {
  const { member, advisor, caseId } = await givenHeldCase(NOW);
  granted(await noteOnCase.execute(at(advisor), { caseId, text: '已看过审计报告' }));
  const later = new Date('2026-11-27T02:00:00Z');
  for (;;) if (granted(await expireClaims.execute(at({ kind: 'system', task: 'test' }, later), {})).expired === 0) break;
  const { events } = granted(await viewCase.execute(at(advisor, later), { caseId }));
  expect(events.at(-1)).toMatchObject({ what: 'expired', handOver: { heldBy: '顾明远', since: NOW.toISOString(), last: { what: 'claimed', actorName: '顾明远' }, notes: 1 } });
  expect(granted(await viewOwnCase.execute(at(member, later), { caseId })).events.at(-1)).toMatchObject({ what: 'expired', handOver: null });
});
