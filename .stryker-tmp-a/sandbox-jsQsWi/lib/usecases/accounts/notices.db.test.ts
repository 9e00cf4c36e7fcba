// @ts-nocheck
import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { tellOfRematch } from '@/lib/db/stores/rematch-notices.ts';
import type { Actor, Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { claimCase } from '../review/claim-case.ts';
import { startReview } from '../review/start-review.ts';
import { withdrawCase } from '../review/withdraw-case.ts';
import { listNotices } from './list-notices.ts';
import { readNotices } from './read-notices.ts';
import { viewViewer } from './view-viewer.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const at = (actor: Actor, minutes = 0) => ({ actor, now: new Date(NOW.getTime() + minutes * 60_000) });

afterAll(closeDatabase);

async function told(person: Person, page = 1) {
  const outcome = await listNotices.execute(at(person), { page });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function unread(person: Person): Promise<number> {
  const outcome = await viewViewer.execute(at(person), {});
  return outcome.ok && outcome.value.kind === 'person' ? outcome.value.unread : Number.NaN;
}

/** A case that an advisor has claimed and begun to read. */
async function reviewed() {
  const [opened, advisor] = [await givenCase(NOW, '申江测试'), await givenPerson('advisor')];
  await claimCase.execute(at(advisor, 1), { caseId: opened.caseId, version: 1 });
  await startReview.execute(at(advisor, 2), { caseId: opened.caseId, version: 2 });
  return { ...opened, advisor };
}

test('the company reads each step of its case, the latest first; the advisor who took the steps is told nothing', async () => {
  const { member, advisor, caseId } = await reviewed();
  const { notices, more } = await told(member);
  expect(notices.map(({ news, unread: isUnread, companyName }) => [news, isUnread, companyName])).toMatchObject([
    [{ kind: 'case-changed', caseId, state: 'in-review', number: expect.any(Number) }, true, '申江测试'],
    [{ kind: 'case-changed', caseId, state: 'claimed' }, true, '申江测试'],
  ]);
  expect(more).toBe(false);
  expect(await told(advisor)).toMatchObject({ notices: [] });
  await withdrawCase.execute(at(member, 3), { caseId, version: 3, text: '' });
  expect((await told(advisor)).notices).toMatchObject([{ news: { kind: 'case-answered', state: 'withdrawn' }, unread: true }]);
});

test('looking reads nothing; what is marked is read, once, with one audit row, and the others stay unread', async () => {
  const { member } = await reviewed();
  const [latest, first] = (await told(member)).notices;
  expect(await unread(member)).toBe(2);
  const rows = () => reader().auditEntry.count({ where: { command: 'read-notices', subjectId: member.userId } });
  for (const read of [1, 0]) {
    expect(await readNotices.execute(at(member, 5), { noticeIds: [first?.id] })).toEqual({ ok: true, value: { userId: member.userId, read } });
    expect(await rows()).toBe(1);
  }
  expect(await unread(member)).toBe(1);
  expect((await told(member)).notices).toMatchObject([{ id: latest?.id, unread: true }, { id: first?.id, unread: false }]);
});

test("nobody reads or marks another person's notices", async () => {
  const { member } = await reviewed();
  const stranger = await givenPerson('member');
  const ids = (await told(member)).notices.map(({ id }) => id);
  expect(await readNotices.execute(at(stranger), { noticeIds: ids })).toMatchObject({ ok: true, value: { read: 0 } });
  expect(await unread(member)).toBe(2);
  expect(await told(stranger)).toMatchObject({ notices: [] });
  expect(await listNotices.execute(at({ kind: 'anonymous', draftCompanyId: null }), { page: 1 })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
});

test('the same thing is told once, however often it is said; pages end where the notices end', async () => {
  const { member, companyId, runId } = await reviewed();
  for (let again = 0; again < 3; again += 1) await tellOfRematch(reader(), companyId, runId, [{ productId: 'p', name: { zh: '测试贷款', en: 'Test loan' }, before: 'undetermined', after: 'eligible', flipped: [] }], NOW);
  expect((await told(member)).notices.filter(({ news }) => news.kind === 'rematch')).toHaveLength(1);
  await reader().notice.createMany({ data: Array.from({ length: 120 }, (_, n) => ({ userId: member.userId, companyId, kind: 'rematch', onceKey: `rematch:${n}`, payload: { runId, changes: [] }, createdAt: NOW })) });
  expect(await unread(member)).toBe(100);
  const pages = await Promise.all([1, 2, 3, 4, 5].map(async (page) => told(member, page)));
  expect(pages.map(({ notices, more }) => [notices.length, more])).toEqual([[30, true], [30, true], [30, true], [30, true], [3, false]]);
  expect(new Set(pages.flatMap(({ notices }) => notices.map(({ id }) => id))).size).toBe(123);
});
