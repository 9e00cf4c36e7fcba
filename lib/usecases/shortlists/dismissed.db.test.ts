import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { tellOfRematch } from '@/lib/db/stores/rematch-notices.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import type { RematchChange } from '@/lib/contracts/matching/rematch.ts';
import { givenMatchedCompany, givenPerson } from '@/lib/testing/review-world.ts';
import { listNotices } from '../accounts/list-notices.ts';
import { saveToShortlist } from './save-to-shortlist.ts';
import { setItemState } from './set-item-state.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor) => ({ actor, now: NOW });
const change = (productId: string): RematchChange => ({ productId, name: { zh: productId, en: productId }, before: 'ineligible', after: 'eligible', flipped: [] });
const told = async (actor: Actor) => {
  const list = await listNotices.execute(at(actor), { page: 1 });
  return list.ok ? list.value.notices.map(({ unread, news }) => [unread, news.kind === 'rematch' ? news.changes.map(({ productId }) => productId) : []]) : null;
};

afterAll(closeDatabase);

test('a product that was set aside is told of no more, and leaves what was told before; a colleague who follows it is told', async () => {
  const { member, companyId, runId, productId } = await givenMatchedCompany();
  const colleague = await givenPerson('member');
  await reader().membership.create({ data: { companyId, userId: colleague.userId, createdAt: NOW } });
  const saved = await saveToShortlist.execute(at(member), { runId, productId, shortlistId: null });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  await tellOfRematch(reader(), companyId, '11111111-1111-4111-8111-111111111111', [change(productId)], NOW);
  expect(await told(member)).toEqual([[true, [productId]]]);

  await setItemState.execute(at(member), { itemId: saved.value.itemId, version: 1, state: 'dropped', note: '' });
  expect(await told(member)).toEqual([]);
  expect(await reader().notice.count({ where: { userId: member.userId, readAt: null } })).toBe(0);
  await tellOfRematch(reader(), companyId, '22222222-2222-4222-8222-222222222222', [change(productId)], NOW);
  await tellOfRematch(reader(), companyId, '33333333-3333-4333-8333-333333333333', [change(productId), change('other')], NOW);
  expect(await told(member)).toEqual([[true, ['other']]]);
  expect(await reader().notice.count({ where: { userId: member.userId } })).toBe(2);

  // The colleague follows it on a list of their own.
  await reader().shortlist.create({ data: { companyId, name: 'own', privateTo: colleague.userId, createdAt: NOW, updatedAt: NOW, items: { create: { productId, runId, frozen: {}, createdAt: NOW, updatedAt: NOW } } } });
  await tellOfRematch(reader(), companyId, '44444444-4444-4444-8444-444444444444', [change(productId)], NOW);
  expect(await told(member)).toEqual([[true, ['other']]]);
  expect((await told(colleague))?.length).toBe(3); // while nobody followed it, a product dropped on a shared list was set aside for all
  expect(await told(colleague)).toContainEqual([true, [productId]]);

  // Followed again, it is told again.
  await setItemState.execute(at(member), { itemId: saved.value.itemId, version: 2, state: 'considering', note: '' });
  await tellOfRematch(reader(), companyId, '55555555-5555-4555-8555-555555555555', [change(productId)], new Date(NOW.getTime() + 1000));
  expect((await told(member))?.[0]).toEqual([true, [productId]]);
});
