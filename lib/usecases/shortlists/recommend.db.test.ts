import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { listNotices } from '../accounts/list-notices.ts';
import { claimCase } from '../review/claim-case.ts';
import { listShortlists } from './list-shortlists.ts';
import { recommendProducts } from './recommend-products.ts';
import { setItemState } from './set-item-state.ts';
import { viewRecommendation } from './view-recommendation.ts';
import { viewShortlist } from './view-shortlist.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor) => ({ actor, now: NOW });

afterAll(closeDatabase);

async function givenHeldCase() {
  const world = await givenCase(NOW);
  const advisor = await givenPerson('advisor', '周顾问');
  const { version } = await reader().reviewCase.findUniqueOrThrow({ where: { id: world.caseId } });
  const claimed = await claimCase.execute(at(advisor), { caseId: world.caseId, version });
  if (!claimed.ok) throw new Error(JSON.stringify(claimed.failure));
  return { ...world, advisor };
}

const WANTED = { name: '先办这几项', why: '材料齐，条件都已核对。', productIds: ['test-product'] };

test('the company has the list, sees who, when and why, is told once, and works on it as on its own', async () => {
  const { caseId, companyId, member, advisor } = await givenHeldCase();
  const made = await recommendProducts.execute(at(advisor), { caseId, ...WANTED });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const { shortlistId } = made.value;
  const prepared = { by: '周顾问', at: NOW.toISOString(), why: WANTED.why };
  expect(await listShortlists.execute(at(member), { companyId })).toMatchObject({ ok: true, value: [{ id: shortlistId, name: WANTED.name, items: 1, visibility: 'shared', prepared }] });
  const view = await viewShortlist.execute(at(member), { shortlistId });
  expect(view).toMatchObject({ ok: true, value: { prepared, mine: false, items: [{ productId: 'test-product', state: 'considering' }] } });
  const notices = await listNotices.execute(at(member), { page: 1 });
  expect(notices.ok && notices.value.notices.filter(({ news }) => news.kind === 'list-recommended')).toMatchObject([{ unread: true, news: { shortlistId, products: 1 } }]);
  const itemId = view.ok ? (view.value.items[0]?.itemId ?? '') : '';
  expect(await setItemState.execute(at(member), { itemId, version: 1, state: 'preparing', note: '' })).toMatchObject({ ok: true });
  // The advisor sees what was prepared, not what the company made of it.
  const seen = await viewRecommendation.execute(at(advisor), { caseId });
  expect(seen).toMatchObject({ ok: true, value: { mine: true, lists: [{ name: WANTED.name, products: 1, ...prepared }] } });
  expect(JSON.stringify(seen)).not.toContain('preparing');
  expect(await recommendProducts.execute(at(advisor), { caseId, ...WANTED })).toMatchObject({ failure: { kind: 'conflict', code: 'name-taken' } });
});

test('only who holds the case, only products of its match, and never without a reason', async () => {
  const { caseId, companyId, member, advisor } = await givenHeldCase();
  const other = await givenPerson('advisor');
  expect(await recommendProducts.execute(at(other), { caseId, ...WANTED })).toMatchObject({ failure: { kind: 'conflict', code: 'not-holder' } });
  expect(await recommendProducts.execute(at(member), { caseId, ...WANTED })).toMatchObject({ failure: { kind: 'forbidden' } });
  expect(await recommendProducts.execute(at(advisor), { caseId, ...WANTED, productIds: ['test-product', 'another'] })).toMatchObject({ failure: { kind: 'invalid', problems: [{ field: 'productIds', code: 'not-in-match' }] } });
  expect(await recommendProducts.execute(at(advisor), { caseId, ...WANTED, why: ' ' })).toMatchObject({ failure: { kind: 'invalid' } });
  expect(await listShortlists.execute(at(member), { companyId })).toMatchObject({ ok: true, value: [] });
});
