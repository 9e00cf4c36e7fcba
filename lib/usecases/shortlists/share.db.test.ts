import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor } from '@/lib/domain/access/actor.ts';
import { givenMatchedCompany, givenPerson } from '@/lib/testing/review-world.ts';
import { checkShareLink } from './check-share-link.ts';
import { createShareLink } from './create-share-link.ts';
import { listShareLinks } from './list-share-links.ts';
import { revokeShareLink } from './revoke-share-link.ts';
import { saveToShortlist } from './save-to-shortlist.ts';
import { setItemState } from './set-item-state.ts';
import { viewSharedShortlist } from './view-shared-shortlist.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const DAY = 86_400_000;
const after = (days: number) => new Date(NOW.getTime() + days * DAY);
const READER: Actor = { kind: 'anonymous', draftCompanyId: null };
const at = (actor: Actor, now = NOW) => ({ actor, now });
const NOT_THERE = { ok: false, failure: { kind: 'not-found' } };
let networks = 0;
const from = (token: string, network = `n${(networks += 1)}`) => ({ token, network, device: 'computer' as const });

beforeEach(async () => void (await reader().rateLimit.deleteMany({})));
afterAll(closeDatabase);

/** A list with one product whose card holds figures of the company, and a note and an amount of its own. */
async function listed() {
  const world = await givenMatchedCompany();
  const outcome = await saveToShortlist.execute(at(world.member), { runId: world.runId, productId: world.productId, shortlistId: null });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { itemId, shortlistId } = outcome.value;
  await setItemState.execute(at(world.member), { itemId, version: 1, state: 'granted', note: 'CANARY-NOTE', outcomeAmount: '77123456', outcomeOn: '2026-11-20' });
  const rule = { kind: 'compare', fact: 'revenue_last_fy', is: 'at-least', threshold: { amount: 30_000_000_000, unit: 'CNY' }, sources: [] };
  const gap = { kind: 'leaf', path: '0', outcome: 'unmet', decisive: true, rule, value: 8_812_345_600, missing: [], distance: -21_187_654_400, unit: 'CNY', evidence: { held: 'declared', asked: null, enough: true }, derivation: null, fault: null };
  const { frozen } = await reader().shortlistItem.findUniqueOrThrow({ where: { id: itemId } });
  await reader().shortlistItem.update({ where: { id: itemId }, data: { frozen: { ...(frozen as object), gaps: [gap], missing: ['net_assets_last_fy'] } } });
  return { ...world, itemId, shortlistId };
}

async function linked(world: { member: Actor; shortlistId: string }, more: { scope?: 'with-figures'; days?: 1 | 90 } = {}) {
  const made = await createShareLink.execute(at(world.member), { shortlistId: world.shortlistId, ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

const open = async (token: string, now = NOW, network?: string) => viewSharedShortlist.execute(at(READER, now), from(token, network));

describe('a link', () => {
  test('opens its list for a stranger, holds 256 random bits, and only their hash is kept', async () => {
    const world = await listed();
    const { token, linkId } = await linked(world);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await open(token)).toMatchObject({ ok: true, value: { outcome: 'open', list: { scope: 'without-figures', companyName: '测试企业', items: [{ productId: world.productId, figures: null }] } } });
    const row = await reader().shareLink.findUniqueOrThrow({ where: { id: linkId } });
    const audit = await reader().auditEntry.findMany({ where: { subjectType: 'share-link' } });
    expect(audit.length).toBeGreaterThan(0);
    for (const kept of [JSON.stringify(row), JSON.stringify(audit, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))]) expect(kept).not.toContain(token);
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('lasts fourteen days unless another time is chosen, then ends at that moment', async () => {
    const world = await listed();
    const { token } = await linked(world);
    expect(await open(token, new Date(after(14).getTime() - 1))).toMatchObject({ value: { outcome: 'open' } });
    expect(await open(token, after(14))).toEqual({ ok: true, value: { outcome: 'ended' } });
    const short = await linked(world, { days: 1 });
    expect(await open(short.token, after(1))).toEqual({ ok: true, value: { outcome: 'ended' } });
    expect(await createShareLink.execute(at(world.member), { shortlistId: world.shortlistId, days: 365 as never })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  });

  test('is revoked at once, and the first end stays', async () => {
    const world = await listed();
    const { token, linkId } = await linked(world);
    expect(await checkShareLink.execute(at(READER), from(token))).toEqual({ ok: true, value: { open: true } });
    expect(await revokeShareLink.execute(at(world.member), { linkId })).toMatchObject({ ok: true });
    expect(await open(token)).toEqual({ ok: true, value: { outcome: 'ended' } });
    expect(await checkShareLink.execute(at(READER), from(token))).toEqual({ ok: true, value: { open: false } });
    await revokeShareLink.execute(at(world.member, after(1)), { linkId });
    expect(await listShareLinks.execute(at(world.member, after(2)), { shortlistId: world.shortlistId })).toMatchObject({ ok: true, value: [{ id: linkId, state: 'revoked', endedAt: NOW.toISOString() }] });
  });

  test('of a deleted list opens nothing', async () => {
    const world = await listed();
    const { token } = await linked(world);
    await reader().shortlist.delete({ where: { id: world.shortlistId } });
    expect(await open(token)).toEqual({ ok: true, value: { outcome: 'unknown' } });
  });

  test('twenty at a time; two at once are counted', async () => {
    const world = await listed();
    for (let made = 0; made < 19; made += 1) await linked(world);
    const two = await Promise.all([1, 2].map(() => createShareLink.execute(at(world.member), { shortlistId: world.shortlistId })));
    expect(two.filter(({ ok }) => ok)).toHaveLength(1);
    expect(two.find(({ ok }) => !ok)).toMatchObject({ failure: { kind: 'conflict', code: 'links-full' } });
  });

  test('is nobody else’s to make, see or end', async () => {
    const world = await listed();
    const { linkId } = await linked(world);
    for (const other of [(await givenMatchedCompany()).member, await givenPerson('member')]) {
      expect(await createShareLink.execute(at(other), { shortlistId: world.shortlistId })).toEqual(NOT_THERE);
      expect(await listShareLinks.execute(at(other), { shortlistId: world.shortlistId })).toEqual(NOT_THERE);
      expect(await revokeShareLink.execute(at(other), { linkId })).toEqual(NOT_THERE);
    }
    expect(await createShareLink.execute(at(await givenPerson('advisor')), { shortlistId: world.shortlistId })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });
});

describe('what is shown', () => {
  const CANARIES = ['CANARY-NOTE', '77123456', '8812345600', '21187654400', 'revenue', 'net_assets', 'granted', '2026-11-20'];

  test('without figures none of what was planted is in the answer', async () => {
    const world = await listed();
    const written = JSON.stringify(await open((await linked(world)).token));
    expect(CANARIES.filter((canary) => written.includes(canary))).toEqual([]);
  });

  test('with figures all of it but the note', async () => {
    const world = await listed();
    const written = JSON.stringify(await open((await linked(world, { scope: 'with-figures' })).token));
    expect(CANARIES.filter((canary) => !written.includes(canary))).toEqual(['CANARY-NOTE']);
  });

  test('a dropped product is not shared', async () => {
    const world = await listed();
    const { token } = await linked(world, { scope: 'with-figures' });
    await setItemState.execute(at(world.member), { itemId: world.itemId, version: 2, state: 'dropped', note: '' });
    expect(await open(token)).toMatchObject({ value: { list: { items: [] } } });
  });
});

describe('openings', () => {
  test('are told with their time and number, and two readers apart, without an address', async () => {
    const world = await listed();
    const { token, linkId } = await linked(world);
    await open(token, NOW, '203.0.113');
    await open(token, after(1), '203.0.113');
    await viewSharedShortlist.execute(at(READER, after(2)), { token, network: '198.51.100', device: 'phone' });
    await checkShareLink.execute(at(READER, after(2)), from(token));
    expect(await listShareLinks.execute(at(world.member, after(3)), { shortlistId: world.shortlistId })).toMatchObject({
      ok: true,
      value: [{ id: linkId, state: 'open', openings: { count: 3, readers: 2, latest: [{ at: after(2).toISOString(), device: 'phone' }, { at: after(1).toISOString(), device: 'computer' }, { at: NOW.toISOString() }] } }],
    });
    const rows = await reader().shareOpening.findMany({ where: { linkId } });
    for (const { device } of rows) expect(device).toMatch(/^(computer|phone|program) [0-9a-f]{4}$/);
  });
});

describe('guessing', () => {
  test('ten thousand guesses find nothing and are slowed, from one network and from many; a real link still opens elsewhere', async () => {
    const world = await listed();
    const { token } = await linked(world);
    const later = after(3);
    const guess = (index: number) => Buffer.alloc(32, `${index} of a guess`).toString('base64url');
    const one = [];
    for (let index = 0; index < 100; index += 1) one.push(await open(guess(index), later, 'one-network'));
    expect(one.filter((outcome) => outcome.ok && outcome.value.outcome === 'unknown')).toHaveLength(30);
    expect(one.at(-1)).toMatchObject({ ok: false, failure: { kind: 'too-many', retryAfterSeconds: 900 } });
    // Used up: the right one is refused there too, before it is looked up, by either way.
    expect(await open(token, later, 'one-network')).toMatchObject({ ok: false });
    expect(await checkShareLink.execute(at(READER, later), from(token, 'one-network'))).toMatchObject({ ok: false, failure: { kind: 'too-many' } });
    let unknown = 30;
    let slowed = 70;
    for (let index = 100; index < 10_000; index += 20) {
      const some = await Promise.all(Array.from({ length: 20 }, (_, step) => open(guess(index + step), later, `network-${index + step}`)));
      for (const outcome of some) {
        if (!outcome.ok) slowed += 1;
        else if (outcome.value.outcome === 'unknown') unknown += 1;
      }
    }
    expect({ unknown, slowed }).toEqual({ unknown: 1_000, slowed: 9_000 });
    expect(await open(token, later)).toMatchObject({ ok: true, value: { outcome: 'open' } });
    expect(await open(guess(1), new Date(later.getTime() + 900_000), 'one-network')).toEqual({ ok: true, value: { outcome: 'unknown' } });
  }, 600_000);

  test('an ended link asks the database for the same as an unknown one', async () => {
    const world = await listed();
    const { token, linkId } = await linked(world);
    await revokeShareLink.execute(at(world.member), { linkId });
    const rows = async () => ({ audit: await reader().auditEntry.count(), limits: await reader().rateLimit.count(), openings: await reader().shareOpening.count() });
    const grown = async (tried: string) => {
      const before = await rows();
      await open(tried, after(5));
      const now = await rows();
      return { audit: now.audit - before.audit, limits: now.limits - before.limits, openings: now.openings - before.openings };
    };
    await open('warm', after(5));
    expect(await grown(token)).toEqual(await grown('nothing-of-ours'));
  });
});
