import { afterAll, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import { tellOfRematch } from '@/lib/db/stores/rematch-notices.ts';
import { unsubscribeToken } from '@/lib/db/unsubscribe-token.ts';
import type { Actor, Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { claimCase } from '../review/claim-case.ts';
import { concludeCase } from '../review/conclude-case.ts';
import { startReview } from '../review/start-review.ts';
import { changeConsent } from './change-consent.ts';
import { readNotices } from './read-notices.ts';
import { savePreferences } from './save-preferences.ts';
import { unsubscribe } from './unsubscribe.ts';
import { viewPreferences } from './view-preferences.ts';
import { writeDigest } from './write-digest.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const DAY = 86_400_000;
const CLOCK: Actor = { kind: 'system', task: 'digest' };
const NOBODY: Actor = { kind: 'anonymous', draftCompanyId: null };
const at = (actor: Actor, days = 0) => ({ actor, now: new Date(NOW.getTime() + days * DAY) });
const mailsTo = async ({ userId }: Person) => (await reader().mail.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(({ kind, payload }) => [kind, payload as Record<string, unknown>] as const);
const change = (runId: string) => [{ productId: runId, name: { zh: '测试贷款', en: 'Test loan' }, before: 'undetermined' as const, after: 'eligible' as const, flipped: [] }];

afterAll(closeDatabase);

async function digests(days = 0): Promise<number> {
  for (let written = 0; ; written += 1) {
    const outcome = await writeDigest.execute(at(CLOCK, days), {});
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    if (outcome.value.userId === null) return written;
  }
}

test('each change of state is one mail to the company, in the transaction of the change, without any figure; a refused change writes none', async () => {
  const [{ member, caseId }, advisor] = [await givenCase(NOW, '申江测试'), await givenPerson('advisor')];
  await claimCase.execute(at(advisor), { caseId, version: 1 });
  await startReview.execute(at(advisor, 1), { caseId, version: 2 });
  await startReview.execute(at(advisor, 1), { caseId, version: 3 }); // refused
  await concludeCase.execute(at(advisor, 2), { caseId, version: 3, outcome: 'not-now', reasonCode: 'no-reply', text: '净利润不足 3000 万元' });
  const mails = await mailsTo(member);
  expect(mails.map(([kind, { what }]) => [kind, what])).toEqual([['case-news', 'claimed'], ['case-news', 'review'], ['case-news', 'notNow']]);
  expect(mails[0]?.[1]).toEqual({ topic: 'case-changed', caseId, number: expect.any(Number), company: '申江测试', what: 'claimed' });
  expect(JSON.stringify(mails)).not.toContain('3000');
  expect(await mailsTo(advisor)).toEqual([]);
});

test('what is wanted once a day waits for the digest and is told in one mail, once; what was read meanwhile is not', async () => {
  const { member, companyId, runId, caseId } = await givenCase(NOW);
  expect(await savePreferences.execute(at(member), { mailings: { 'case-changed': 'digest' } })).toMatchObject({ value: { changed: 1 } });
  await digests();
  await tellOfRematch(reader(), companyId, runId, change(runId), NOW);
  await claimCase.execute(at(await givenPerson('advisor')), { caseId, version: 1 });
  expect(await mailsTo(member)).toEqual([]);
  await digests(1);
  expect(await mailsTo(member)).toEqual([['digest', { cases: 1, matches: 1, today: 0, late: 0 }]]);
  await tellOfRematch(reader(), companyId, runId, change(runId), NOW); // told already
  await digests(1);
  await digests(2);
  expect(await mailsTo(member)).toHaveLength(1);
  await tellOfRematch(reader(), companyId, `${runId.slice(0, 35)}0`, change(runId), NOW);
  const noticeIds = (await reader().notice.findMany({ where: { userId: member.userId } })).map(({ id }) => id);
  await readNotices.execute(at(member), { noticeIds });
  await digests(3);
  expect(await mailsTo(member)).toHaveLength(1);
});

test('an advisor hears once a day what is due and late, and can turn just that off', async () => {
  const advisor = await givenPerson('advisor');
  for (const days of [-7, -7, -8]) {
    const { caseId } = await givenCase(at(advisor, days).now); // due a week later: twice today, once yesterday's working day
    await claimCase.execute(at(advisor), { caseId, version: 1 });
  }
  await reader().notice.deleteMany({ where: { userId: advisor.userId } });
  await digests();
  await digests();
  expect(await mailsTo(advisor)).toEqual([['digest', { cases: 0, matches: 0, today: 2, late: 1 }]]);
  await savePreferences.execute(at(advisor), { mailings: { due: 'off' } });
  await digests(1);
  expect(await mailsTo(advisor)).toHaveLength(1);
  expect(await savePreferences.execute(at(advisor), { mailings: { due: 'at-once' } })).toMatchObject({ failure: { problems: [{ field: 'due', code: 'not-an-option' }] } });
});

test('the key of a mail turns off what it came for, without signing in; a changed key, one for another topic and one of nobody do nothing', async () => {
  const { member, caseId } = await givenCase(NOW);
  const token = unsubscribeToken(member.userId, 'case-changed');
  const topics = async () => {
    const view = await viewPreferences.execute(at(member), {});
    return view.ok ? view.value.topics.map(({ mailing }) => mailing) : [];
  };
  const stranger = unsubscribeToken('00000000-0000-4000-8000-000000000000', 'case-changed');
  for (const wrong of [`${token}x`, token.replace('case-changed', 'rematch'), token.replace(member.userId, '11111111-1111-4111-8111-111111111111'), `${token.slice(0, -2)}AA`, stranger, 'x', '..', token.split('.').slice(0, 2).join('.')]) {
    expect(await unsubscribe.execute(at(NOBODY), { token: wrong })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  }
  expect(await topics()).toEqual(['at-once', 'digest']);
  expect(await unsubscribe.execute(at(NOBODY), { token })).toMatchObject({ ok: true, value: { changed: 1 } });
  expect(await unsubscribe.execute(at(NOBODY), { token })).toMatchObject({ ok: true, value: { changed: 0 } });
  expect(await topics()).toEqual(['off', 'digest']);
  await claimCase.execute(at(await givenPerson('advisor')), { caseId, version: 1 });
  expect(await mailsTo(member)).toEqual([]);
  expect(await reader().notice.count({ where: { userId: member.userId } })).toBe(1);
  await unsubscribe.execute(at(NOBODY), { token: unsubscribeToken(member.userId, 'digest') });
  expect(await topics()).toEqual(['off', 'off']);
  expect(await reader().auditEntry.count({ where: { command: 'unsubscribe', subjectId: member.userId } })).toBe(2);
});

test('who does not agree to mail is told in the app alone; choosing a way agrees to that way only, and agreeing no more stops what waits', async () => {
  const { member, companyId, runId, caseId } = await givenCase(NOW);
  const ways = async () => {
    const view = await viewPreferences.execute(at(member), {});
    return view.ok ? view.value.topics.map(({ mailing }) => mailing) : [];
  };
  const agree = (agrees: boolean) => changeConsent.execute(at(member), { purpose: 'mail', agrees });
  await agree(false);
  expect(await ways()).toEqual(['off', 'off']);
  await claimCase.execute(at(await givenPerson('advisor')), { caseId, version: 1 });
  expect(await reader().notice.count({ where: { userId: member.userId } })).toBe(1);

  expect(await savePreferences.execute(at(member), { mailings: { rematch: 'digest' } })).toMatchObject({ value: { changed: 1 } });
  expect(await ways()).toEqual(['off', 'digest']);
  expect(await reader().consent.count({ where: { userId: member.userId, purpose: 'mail', withdrawnAt: null } })).toBe(1);
  await tellOfRematch(reader(), companyId, runId, change(runId), NOW);
  await agree(false);
  await digests(1);
  expect(await mailsTo(member)).toEqual([]);
});
