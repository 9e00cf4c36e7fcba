import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import { findRun } from '@/lib/db/stores/match-runs.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { ASSET_KINDS, type AssetKind } from '@/lib/domain/facts/asset.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { givenAccount, granted } from '@/lib/testing/world.ts';
import { saveAnswers } from './save-answers.ts';
import { saveAssets } from './save-assets.ts';
import { startIntake } from './start-intake.ts';
import { submitIntake } from './submit-intake.ts';
import { viewIntake } from './view-intake.ts';
import { viewInventory } from './view-inventory.ts';

const now = new Date('2026-11-23T08:00:00Z');
let people = 0;

beforeAll(async () => {
  await givenCatalog(now);
});

async function given(): Promise<{ readonly member: Person; readonly companyId: string }> {
  people += 1;
  const member = await givenAccount({ email: `lister-${people}@intake.example`, name: 'A member', role: 'member' }, now);
  return { member, companyId: granted(await startIntake.execute({ actor: member, now }, {})).companyId };
}

const used = { granted: true, main_business: true, industrialisable: true };
const item = (name: string, traits: object = used, kind: AssetKind = 'invention_patent') => ({ kind, name, number: '', traits, valuation: null });
const put = (content: object, version = 0, id: string = randomUUID()) => ({ id, version, item: content });
type Step = { readonly member: Person; readonly companyId: string };
const save = async ({ member, companyId }: Step, changes: readonly unknown[], whole: readonly AssetKind[] | null = null) => granted(await saveAssets.execute({ actor: member, now }, { companyId, changes, whole }));
const answer = async ({ member, companyId }: Step, ...changes: readonly (readonly [string, unknown])[]) =>
  granted(await saveAnswers.execute({ actor: member, now }, { companyId, changes: changes.map(([path, value]) => ({ path, state: 'known', value, version: 0 })) }));

test('what is listed comes back as it was, in the order it was listed', async () => {
  const it = await given();
  const patents = [put({ ...item('ＡＩ  芯片'), number: 'ZL2023', valuation: '35000000.5' }), put(item('second', {})), put(item('third', { pledged: false, recognised: true }))];
  expect((await save(it, patents)).saved.map(({ version }) => version)).toEqual([1, 1, 1]);
  const view = granted(await viewInventory.execute({ actor: it.member, now }, { companyId: it.companyId }));
  expect(view.assets.map(({ name, number, traits, valuation }) => [name, number, traits, valuation])).toEqual([
    ['AI 芯片', 'ZL2023', used, '35000000.5'],
    ['second', '', {}, null],
    // What a patent is not asked is not kept of it.
    ['third', '', { pledged: false }, null],
  ]);
});

test('a whole list answers the question; a list that is not whole leaves it open', async () => {
  const it = await given();
  await answer(it, ['company_stage', 'growth'], ['registered_district', 'pudong']);
  await save(it, [put(item('one')), put(item('two')), put(item('three', { granted: true }))]);
  const open = granted(await viewIntake.execute({ actor: it.member, now }, { companyId: it.companyId, section: 'assets' }));
  expect(open.current?.questions.find(({ fact }) => fact === 'invention_patents_total')?.listed).toEqual({ kind: 'count', atLeast: 3, atMost: null });
  await save(it, [], ['invention_patent']);
  const { runId } = granted(await submitIntake.execute({ actor: it.member, now }, { companyId: it.companyId }));
  const facts = (await findRun(reader(), it.member, runId))?.facts;
  expect(facts?.get('invention_patents_total')).toEqual({ value: 3, evidence: 'declared' });
  // One of the three says nothing of its use: two for certain, three at most, so the fact stays unknown.
  expect(facts?.has('invention_patents_industrialisable')).toBe(false);
});

test('a total goes before the list, and one that the list contradicts is pointed out and stops the submission', async () => {
  const it = await given();
  await answer(it, ['company_stage', 'growth'], ['registered_district', 'pudong']);
  await save(it, [put(item('one')), put(item('two'))]);
  const outcome = await answer(it, ['invention_patents_total', 1]);
  const contradiction = { field: 'invention_patents_total', code: 'below-inventory', params: { listed: 2 } };
  expect(outcome.problems).toEqual([contradiction]);
  expect(await submitIntake.execute({ actor: it.member, now }, { companyId: it.companyId })).toEqual({ ok: false, failure: { kind: 'invalid', problems: [contradiction] } });
  const more = await given();
  await save(more, [put(item('one'))]);
  expect((await answer(more, ['invention_patents_total', 90])).problems).toEqual([]);
  await save(more, [], ['invention_patent']);
  const view = granted(await viewIntake.execute({ actor: more.member, now }, { companyId: more.companyId, section: 'assets' }));
  expect(view.current?.problems).toEqual([{ field: 'invention_patents_total', code: 'above-inventory', params: { listed: 1 } }]);
});

test('two pages that change one item: the later is shown both, taking it off included; the same change twice is none', async () => {
  const it = await given();
  const first = put(item('one'));
  await save(it, [first]);
  expect((await save(it, [first])).conflicts).toEqual([]);
  await save(it, [put(item('renamed'), 2, first.id)]);
  const late = await save(it, [put(item('mine'), 1, first.id), put(item('new'))]);
  expect(late.conflicts).toMatchObject([{ id: first.id, theirs: { name: 'renamed' } }]);
  expect(late.saved).toHaveLength(1);
  expect((await save(it, [{ id: first.id, version: 1, item: null }])).conflicts).toHaveLength(1);
  await save(it, [{ id: first.id, version: 3, item: null }]);
  expect((await save(it, [put(item('mine'), 3, first.id)])).conflicts).toEqual([{ id: first.id, theirs: null }]);
});

test("an item of another company is not there, and cannot be taken over by its id", async () => {
  const [it, other] = [await given(), await given()];
  const mine = put(item('mine'));
  await save(it, [mine]);
  expect(await saveAssets.execute({ actor: other.member, now }, { companyId: other.companyId, changes: [put(item('stolen'), 0, mine.id)], whole: null })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await saveAssets.execute({ actor: other.member, now }, { companyId: it.companyId, changes: [], whole: [...ASSET_KINDS] })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(granted(await viewInventory.execute({ actor: it.member, now }, { companyId: it.companyId })).assets.map(({ name }) => name)).toEqual(['mine']);
});
