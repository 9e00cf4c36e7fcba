import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { versionDocument } from '@/lib/contracts/catalog/document-parts.ts';
import { readVersion } from '@/lib/contracts/catalog/read-version.ts';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { givenHeldCase, type HeldCase } from '@/lib/testing/casework-world.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { givenPerson } from '@/lib/testing/review-world.ts';
import { granted } from '@/lib/testing/world.ts';
import { decideCandidate } from './decide-candidate.ts';
import { listCandidates } from './list-candidates.ts';
import { overrideVerdict } from './override-verdict.ts';
import { takeBackOverride } from './take-back-override.ts';
import { viewCandidate } from './view-candidate.ts';
import { viewCase } from './view-case.ts';
import { viewOwnCase } from './view-own-case.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor, now = NOW) => ({ actor, now });

beforeAll(() => givenCatalog(NOW));
afterAll(closeDatabase);

/** A product that the engine says does not fit, and what an advisor says against it. */
async function ineligibleIn({ runId, caseId }: HeldCase) {
  const row = await reader().matchProduct.findFirstOrThrow({ where: { runId, verdict: 'ineligible' }, orderBy: { productId: 'asc' } });
  return { caseId, productId: row.productId, verdict: 'eligible', reasonCode: 'exception-not-covered', text: '原文对集成电路企业另有规定', source: '第三条第二款' } as const;
}

test('an override stands beside the verdict of the engine, for the advisor and the company alike', async () => {
  const held = await givenHeldCase(NOW);
  const said = await ineligibleIn(held);
  const before = await reader().matchProduct.findMany({ where: { runId: held.runId } });
  granted(await overrideVerdict.execute(at(held.advisor), said));
  const expected = [{ productId: said.productId, engineVerdict: 'ineligible', verdict: 'eligible', reason: { zh: '原文另有例外或等效情形，规则没有写到' }, text: said.text, source: said.source, sourceTitle: null, madeBy: '顾明远', madeAt: NOW.toISOString() }];
  expect(granted(await viewCase.execute(at(held.advisor), { caseId: held.caseId })).overrides).toMatchObject(expected);
  expect(granted(await viewOwnCase.execute(at(held.member), { caseId: held.caseId })).overrides).toMatchObject(expected);
  expect(await reader().matchProduct.findMany({ where: { runId: held.runId } })).toEqual(before);
});

test('what is no override is refused, and two at once make one', async () => {
  const held = await givenHeldCase(NOW);
  const said = await ineligibleIn(held);
  const say = (change: object, actor: Actor = held.advisor) => overrideVerdict.execute(at(actor), { ...said, ...change });
  expect(await say({ verdict: 'ineligible', reasonCode: 'criteria-met', sourceId: 'no-such-source' })).toEqual({
    ok: false, failure: { kind: 'invalid', problems: [{ field: 'verdict', code: 'same-verdict' }, { field: 'reasonCode', code: 'case-reason' }, { field: 'sourceId', code: 'unknown-source' }] },
  });
  expect(await say({ source: '' })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  expect(await say({ productId: 'no-such-product' })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await say({}, await givenPerson('advisor'))).toMatchObject({ ok: false, failure: { code: 'case-held' } });
  const untested = await reader().matchProduct.findFirst({ where: { runId: held.runId, state: { not: 'judged' } } });
  if (untested) expect(await say({ productId: untested.productId })).toMatchObject({ ok: false, failure: { code: 'not-judged' } });
  const both = await Promise.all([say({}), say({ verdict: 'undetermined' })]);
  expect(both.map((outcome) => (outcome.ok ? 'made' : outcome.failure)).toSorted()).toEqual([{ kind: 'conflict', code: 'override-exists' }, 'made']);
});

test('the maintainer gets a candidate that the catalog reads as a rule case, without a word of whose it is', async () => {
  const held = await givenHeldCase(NOW);
  const maintainer = await givenPerson('maintainer', '宋清');
  const said = await ineligibleIn(held);
  const { overrideId } = granted(await overrideVerdict.execute(at(held.advisor), said));
  const listed = granted(await listCandidates.execute(at(maintainer), { state: 'open' }));
  expect(listed.rows.find((row) => row.overrideId === overrideId)).toMatchObject({ engineVerdict: 'ineligible', verdict: 'eligible', asOf: '2026-11-23' });

  const view = granted(await viewCandidate.execute(at(maintainer), { overrideId }));
  expect(JSON.stringify(view)).not.toContain('申江微芯');
  expect(JSON.stringify(view)).not.toContain(held.companyId);
  const [written] = parse(view.document) as unknown[];
  const version = versionDocument.parse({ id: 'candidate.1', from: null, to: null, sources: ['techsme'], confidence: 'primary_text', rule: null, cases: [written] });
  const { cases, problems } = readVersion(version, VOCABULARY);
  expect(problems).toEqual([]);
  expect(cases[0]).toMatchObject({ on: '2026-11-23', verdict: 'eligible' });
  const known = view.facts.flatMap(({ fact, known: stated }) => (stated ? [[fact, stated] as const] : []));
  expect(known.length).toBeGreaterThan(0);
  expect(cases[0]?.facts).toEqual(new Map(known));
  expect(view.facts.length).toBeLessThan(40); // what the rule reads, not what the company told
});

test('a candidate is taken or declined with a reason; a second decision on the old state is a conflict', async () => {
  const held = await givenHeldCase(NOW);
  const [one, other] = [await givenPerson('maintainer', '宋清'), await givenPerson('maintainer')];
  const { overrideId } = granted(await overrideVerdict.execute(at(held.advisor), await ineligibleIn(held)));
  expect(await decideCandidate.execute(at(one), { overrideId, version: 1, candidate: 'declined' })).toMatchObject({ ok: false, failure: { problems: [{ field: 'text', code: 'required' }] } });
  const both = await Promise.all([decideCandidate.execute(at(one), { overrideId, version: 1, candidate: 'taken', text: '' }), decideCandidate.execute(at(other), { overrideId, version: 1, candidate: 'declined', text: '原文没有此例外' })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const stale = await decideCandidate.execute(at(other), { overrideId, version: 1, candidate: 'open' });
  expect(stale).toMatchObject({ ok: false, failure: { code: 'override-changed', current: { version: 2 } } });
  // What was decided stays decided when the advisor takes the verdict back; what was not, is no candidate any more.
  granted(await takeBackOverride.execute(at(held.advisor), { caseId: held.caseId, overrideId, version: 2 }));
  expect(granted(await viewCandidate.execute(at(one), { overrideId }))).toMatchObject({ takenBack: true, version: 3 });
  expect(granted(await viewCase.execute(at(held.advisor), { caseId: held.caseId })).overrides).toEqual([]);
  const again = granted(await overrideVerdict.execute(at(held.advisor), await ineligibleIn(held)));
  granted(await takeBackOverride.execute(at(held.advisor), { caseId: held.caseId, overrideId: again.overrideId, version: 1 }));
  expect(await viewCandidate.execute(at(one), { overrideId: again.overrideId })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await takeBackOverride.execute(at(held.advisor), { caseId: held.caseId, overrideId: again.overrideId, version: 2 })).toMatchObject({ ok: false, failure: { code: 'override-changed' } });
});
