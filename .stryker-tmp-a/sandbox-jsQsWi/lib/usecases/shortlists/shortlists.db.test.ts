// @ts-nocheck
import { afterAll, describe, expect, test } from 'vitest';
import { closeDatabase } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenMatchedCompany, givenPerson, givenRun } from '@/lib/testing/review-world.ts';
import { createShortlist } from './create-shortlist.ts';
import { deleteShortlist } from './delete-shortlist.ts';
import { listShortlists } from './list-shortlists.ts';
import { removeFromShortlist } from './remove-from-shortlist.ts';
import { renameShortlist } from './rename-shortlist.ts';
import { saveToShortlist } from './save-to-shortlist.ts';
import { setItemState } from './set-item-state.ts';
import { viewShortlist } from './view-shortlist.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor) => ({ actor, now: NOW });
const NOT_THERE = { ok: false, failure: { kind: 'not-found' } };

afterAll(closeDatabase);

async function saved() {
  const world = await givenMatchedCompany();
  const outcome = await saveToShortlist.execute(at(world.member), { runId: world.runId, productId: world.productId, shortlistId: null });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return { ...world, ...outcome.value };
}

describe('saving', () => {
  test('makes the first list, freezes the card, and saving again keeps what is there', async () => {
    const { member, companyId, runId, productId, itemId, shortlistId } = await saved();
    expect(await listShortlists.execute(at(member), { companyId })).toMatchObject({ ok: true, value: [{ id: shortlistId, items: 1, name: '我的清单 My list' }] });
    expect(await viewShortlist.execute(at(member), { shortlistId })).toMatchObject({ ok: true, value: { items: [{ itemId, runId, asOf: '2026-11-01', state: 'considering', now: null, frozen: { productId, tenorMonths: 12, shortlisted: true } }] } });
    expect(await saveToShortlist.execute(at(member), { runId, productId, shortlistId: null })).toMatchObject({ ok: true, value: { itemId } });
  });

  test('a later match stands beside the frozen card', async () => {
    const { member, companyId, productId, shortlistId } = await saved();
    const later = await givenRun(companyId, productId, NOW);
    expect(await viewShortlist.execute(at(member), { shortlistId })).toMatchObject({ ok: true, value: { items: [{ now: { runId: later, card: { productId } } }] } });
  });

  test('two at once make one list and one item', async () => {
    const { member, runId, productId } = await givenMatchedCompany();
    const both = await Promise.all([1, 2].map(() => saveToShortlist.execute(at(member), { runId, productId, shortlistId: null })));
    expect(both.every((outcome) => outcome.ok)).toBe(true);
    expect(new Set(both.map((outcome) => outcome.ok && outcome.value.itemId)).size).toBe(1);
  });
});

describe('progress', () => {
  test('state, note and outcome; a stale version is a conflict with what is there', async () => {
    const { member, itemId, shortlistId } = await saved();
    expect(await setItemState.execute(at(member), { itemId, version: 1, state: 'granted', note: ' 获批 ', outcomeAmount: '500万', outcomeOn: '2026-11-20' })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await viewShortlist.execute(at(member), { shortlistId })).toMatchObject({ ok: true, value: { items: [{ state: 'granted', note: '获批', outcome: { amount: '5000000', on: '2026-11-20' }, version: 2 }] } });
    expect(await setItemState.execute(at(member), { itemId, version: 1, state: 'dropped', note: '' })).toMatchObject({ ok: false, failure: { kind: 'conflict', code: 'item-changed', current: { state: 'granted', version: 2 } } });
  });
  test('a refusal without its reason, an amount that is none', async () => {
    const { member, itemId } = await saved();
    expect(await setItemState.execute(at(member), { itemId, version: 1, state: 'refused', note: '' })).toMatchObject({ ok: false, failure: { problems: [{ field: 'note', code: 'refusal-reason' }] } });
    expect(await setItemState.execute(at(member), { itemId, version: 1, state: 'granted', note: '', outcomeAmount: 'many' })).toMatchObject({ ok: false, failure: { problems: [{ field: 'outcomeAmount', code: 'not-an-amount' }] } });
  });
});

describe('lists', () => {
  test('make, rename, name taken, delete', async () => {
    const { member, companyId } = await givenMatchedCompany();
    const made = await createShortlist.execute(at(member), { companyId, name: '  ２０２７ 计划 ' });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    expect(await createShortlist.execute(at(member), { companyId, name: '2027 计划' })).toMatchObject({ ok: false, failure: { code: 'name-taken' } });
    const { shortlistId } = made.value;
    expect(await renameShortlist.execute(at(member), { shortlistId, version: 1, name: '明年' })).toMatchObject({ ok: true });
    expect(await deleteShortlist.execute(at(member), { shortlistId, version: 1 })).toMatchObject({ ok: false, failure: { code: 'list-changed', current: { name: '明年', version: 2 } } });
    expect(await deleteShortlist.execute(at(member), { shortlistId, version: 2 })).toMatchObject({ ok: true });
    expect(await viewShortlist.execute(at(member), { shortlistId })).toEqual(NOT_THERE);
  });

  test('nothing of another company is there, in any way', async () => {
    const { companyId, runId, productId, itemId, shortlistId } = await saved();
    const other = await givenMatchedCompany();
    const ask = at(other.member);
    expect(await listShortlists.execute(ask, { companyId })).toEqual(NOT_THERE);
    expect(await viewShortlist.execute(ask, { shortlistId })).toEqual(NOT_THERE);
    expect(await saveToShortlist.execute(ask, { runId, productId, shortlistId: null })).toEqual(NOT_THERE);
    expect(await saveToShortlist.execute(ask, { runId: other.runId, productId, shortlistId })).toEqual(NOT_THERE);
    expect(await setItemState.execute(ask, { itemId, version: 1, state: 'dropped', note: '' })).toEqual(NOT_THERE);
    expect(await removeFromShortlist.execute(ask, { itemId, version: 1 })).toEqual(NOT_THERE);
    expect(await createShortlist.execute(ask, { companyId, name: 'x' })).toEqual(NOT_THERE);
    expect(await renameShortlist.execute(ask, { shortlistId, version: 1, name: 'x' })).toEqual(NOT_THERE);
    expect(await deleteShortlist.execute(ask, { shortlistId, version: 1 })).toEqual(NOT_THERE);
    expect(await viewShortlist.execute(at(await givenPerson('advisor')), { shortlistId })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });
});
