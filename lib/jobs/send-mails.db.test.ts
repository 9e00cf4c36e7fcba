import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reader, transaction } from '@/lib/db/client.ts';
import { putMail } from '@/lib/db/stores/mails.ts';
import { CONSENT_TEXT } from '@/lib/domain/access/consent.ts';
import { ok } from '@/lib/domain/result.ts';
import { givenMailServer, type MailSink } from '@/lib/testing/mail-server.ts';
import { granted } from '@/lib/testing/world.ts';
import { createUser } from '@/lib/usecases/accounts/create-user.ts';
import { listMails } from '@/lib/usecases/accounts/list-mails.ts';
import { unsubscribe } from '@/lib/usecases/accounts/unsubscribe.ts';
import { sendMails as sendMailsBy } from './send-mails.ts';

const SECRET = 'Key-of-a-link_0123456789';
let sink: MailSink;
let people = 0;

beforeAll(async () => {
  sink = await givenMailServer();
});
afterAll(() => sink.close());
beforeEach(async () => {
  sink.reset();
  await reader().mail.deleteMany();
});

async function givenPerson(language: 'zh' | 'en'): Promise<{ userId: string; email: string }> {
  people += 1;
  const email = `reader-${people}@mail.example`;
  const { userId } = granted(await createUser.execute({ actor: { kind: 'system', task: 'test' }, now: new Date() }, { name: language === 'zh' ? '沈知行' : 'Ada <b>Quay</b>', email, role: 'member', password: 'a quiet river bank' }));
  await reader().user.update({ where: { id: userId }, data: { language } });
  return { userId, email };
}

const sendMails = () => sendMailsBy({ MAIL_URL: sink.url, MAIL_FROM: '活水 Livewater <hello@livewater.example>', NEXTAUTH_URL: 'http://127.0.0.1:3000' });
const put = (mail: Parameters<typeof putMail>[1]) => transaction(async (db) => ok(await putMail(db, mail)));
const givenLink = (userId: string, more: { goodUntil?: Date; now?: Date } = {}) => put({ userId, kind: 'sign-in-link', payload: { minutes: 10 }, secret: SECRET, now: new Date(), ...more });
const stored = () => reader().mail.findFirstOrThrow();

test('a mail arrives in the language of its reader, as text and as HTML that say the same, its link in both', async () => {
  const { userId, email } = await givenPerson('zh');
  await givenLink(userId);
  await sendMails();
  const [mail, ...more] = await sink.mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ to: email, from: 'hello@livewater.example', subject: '登录活水 Livewater' });
  const link = `http://127.0.0.1:3000/sign-in/link/${SECRET}`;
  expect(mail?.text).toContain('沈知行，您好：');
  expect(mail?.text).toContain('10 分钟内有效');
  expect(mail?.text).toContain(link);
  expect(mail?.html).toContain(`href="${link}"`);
  expect(mail?.html).toContain('10 分钟内有效');
  expect(mail?.html).toContain('lang="zh-CN"');

  sink.reset();
  await givenLink((await givenPerson('en')).userId);
  await sendMails();
  const [english] = await sink.mails();
  expect(english?.subject).toBe('Sign in to Livewater');
  expect(english?.text).toContain('Hello Ada <b>Quay</b>,');
  expect(english?.html).toContain('Ada &#60;b&#62;Quay&#60;/b&#62;');
});

test('news of a case name the address that turns them off by one click, without signing in; a mail that was asked for names none', async () => {
  const { userId } = await givenPerson('zh');
  await reader().consent.create({ data: { userId, purpose: 'mail', textVersion: CONSENT_TEXT.mail, givenAt: new Date() } });
  const news = { topic: 'case-changed', caseId: '6f1f7c1e-3a52-4a53-9a4b-0f2f3a1d9c11', number: 7, company: '申江测试', what: 'claimed' } as const;
  await put({ userId, kind: 'case-news', payload: news, now: new Date() });
  await sendMails();
  const [mail] = await sink.mails();
  expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const [, key = ''] = /^<http:\/\/127\.0\.0\.1:3000\/api\/v1\/unsubscribe\/([^/>]+)>$/.exec(mail?.headers.get('list-unsubscribe') ?? '') ?? [];
  expect(granted(await unsubscribe.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, { token: key }))).toMatchObject({ changed: 1 });
  expect(await reader().noticePreference.findMany({ where: { userId } })).toMatchObject([{ topic: 'case-changed', mailing: 'off' }]);

  sink.reset();
  await givenLink(userId);
  await sendMails();
  const [asked] = await sink.mails();
  expect([...(asked?.headers.keys() ?? [])].filter((name) => name.startsWith('list-'))).toEqual([]);
});

test('a name with line ends adds no header and no reader', async () => {
  const { userId, email } = await givenPerson('en');
  await givenLink(userId);
  await sendMails();
  await reader().user.update({ where: { id: userId }, data: { name: 'Ada\r\nBcc: <all@mail.example>\r\n\r\n<b>hello</b>' } });
  await givenLink(userId);
  await sendMails();
  const [plain, hostile, ...more] = await sink.mails();
  expect(more).toEqual([]);
  expect([...(hostile?.headers.keys() ?? [])]).toEqual([...(plain?.headers.keys() ?? ['none'])]);
  expect(hostile?.to).toBe(email);
});

test('a mail that has left is not sent again, and its key is gone from the database', async () => {
  await givenLink((await givenPerson('zh')).userId);
  expect((await stored()).sealedSecret).not.toContain(SECRET);
  expect((await stored()).sealedSecret).not.toBeNull();
  await sendMails();
  await sendMails();
  expect(await sink.mails()).toHaveLength(1);
  expect(await stored()).toMatchObject({ sealedSecret: null, attempts: 1 });
  expect((await stored()).sentAt).not.toBeNull();
});

test('two workers send each mail once', async () => {
  const { userId } = await givenPerson('zh');
  for (let i = 0; i < 6; i += 1) await put({ userId, kind: 'account-changed', payload: { what: 'password' }, now: new Date() });
  await Promise.all([sendMails(), sendMails()]);
  expect(await sink.mails()).toHaveLength(6);
});

test('a mail server in trouble is asked again, later and later; what it refuses for good is given up', async () => {
  await givenLink((await givenPerson('zh')).userId);
  sink.answer(451);
  await sendMails();
  const first = await stored();
  expect(first).toMatchObject({ attempts: 1, lastError: '451', sentAt: null, gaveUpAt: null });
  await sendMails();
  expect((await stored()).attempts).toBe(1);
  const waits: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    await reader().mail.updateMany({ data: { nextTryAt: new Date(Date.now() - 1_000) } });
    const before = Date.now();
    await sendMails();
    waits.push(Math.round(((await stored()).nextTryAt.getTime() - before) / 30_000));
  }
  expect(waits).toEqual([2, 4, 8]);
  sink.answer(250);
  await reader().mail.updateMany({ data: { nextTryAt: new Date(Date.now() - 1_000) } });
  await sendMails();
  expect(await sink.mails()).toHaveLength(1);

  await reader().mail.deleteMany();
  await givenLink((await givenPerson('zh')).userId);
  sink.answer(550);
  await sendMails();
  expect(await stored()).toMatchObject({ lastError: '550', sentAt: null, sealedSecret: null });
  expect((await stored()).gaveUpAt).not.toBeNull();
});

test('a mail whose time is over is not sent, and keeps no key', async () => {
  const now = new Date(Date.now() - 3_600_000);
  await givenLink((await givenPerson('zh')).userId, { now, goodUntil: new Date(Date.now() - 1_000) });
  await sendMails();
  expect(await sink.mails()).toEqual([]);
  expect(await stored()).toMatchObject({ sealedSecret: null, attempts: 0 });
});

test('without a mail server a mail stays, untried, with its key sealed', async () => {
  await givenLink((await givenPerson('zh')).userId);
  await sendMailsBy({ MAIL_URL: undefined, MAIL_FROM: undefined, NEXTAUTH_URL: 'http://127.0.0.1:3000' });
  expect(await stored()).toMatchObject({ attempts: 0, sentAt: null, gaveUpAt: null });
});

test('the same key is never written twice to one person, and once to each of two', async () => {
  const [one, two] = [await givenPerson('zh'), await givenPerson('zh')];
  const told = { kind: 'account-changed', payload: { what: 'password' }, onceKey: 'told', now: new Date() } as const;
  const outcomes = await Promise.all([one, one, one, two].map(({ userId }) => put({ userId, ...told })));
  expect(outcomes.filter((outcome) => outcome.ok && outcome.value)).toHaveLength(2);
});

test('a mail of a transaction that rolls back is not there, and wakes nobody', async () => {
  const { userId } = await givenPerson('zh');
  const jobs = () => reader().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'send-mails'`;
  const [before] = await jobs();
  await transaction(async (db) => {
    await putMail(db, { userId, kind: 'account-changed', payload: { what: 'password' }, now: new Date() });
    return { ok: false, failure: null };
  });
  expect(await reader().mail.count()).toBe(0);
  expect((await jobs())[0]?.count).toBe(before?.count);
  await put({ userId, kind: 'account-changed', payload: { what: 'password' }, now: new Date() });
  expect((await jobs())[0]?.count).toBe((before?.count ?? 0n) + 1n);
});

test('the administrator reads who was written to and why, and never the key of a link', async () => {
  const { userId, email } = await givenPerson('zh');
  await givenLink(userId);
  const rows = granted(await listMails.execute({ actor: { kind: 'administrator', userId, sessionId: userId }, now: new Date() }, {}));
  expect(rows).toMatchObject([{ kind: 'sign-in-link', address: email, state: 'waiting', attempts: 0 }]);
  const { sealedSecret } = await stored();
  expect(JSON.stringify(rows)).not.toContain(SECRET);
  expect(JSON.stringify(rows)).not.toContain(sealedSecret);
});
