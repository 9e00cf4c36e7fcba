import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { sessionCookie } from '@/lib/testing/session-cookie.ts';
import { granted } from '@/lib/testing/world.ts';
import { claimCase } from '@/lib/usecases/review/claim-case.ts';
import * as route from './route.ts';

// Many requests at once, each with the cookie of its sender: the scope that Next would fill, by hand.
const browser = vi.hoisted(() => ({ sent: { value: null as AsyncLocalStorage<string> | null } }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (name === 'lw_session' ? { name, value: browser.sent.value?.getStore() ?? '' } : undefined) }),
  headers: async () => new Headers(),
}));

const ROUNDS = 15;
const NOW = new Date();
let holder: Person;
let administrator: Person;

beforeAll(async () => {
  browser.sent.value = new AsyncLocalStorage();
  holder = await givenPerson('advisor', '顾明远');
  administrator = await givenPerson('administrator', '管理员');
});
afterAll(closeDatabase);

type Current = { readonly version: number; readonly last: { readonly text: string; readonly actorName: string } };
type Told = { readonly status: number; readonly body: { readonly code?: string; readonly version?: number; readonly current?: Current } };

function post(cookie: string, step: string, sent: unknown): Promise<Told> {
  const request = new Request(`http://127.0.0.1:3000/api/v1/review-cases/${step}`, { method: 'POST', body: JSON.stringify(sent), headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } });
  return browser.sent.value!.run(cookie, async () => {
    const response = await route.POST(request, { params: Promise.resolve({ step }) });
    return { status: response.status, body: (await response.json()) as Told['body'] };
  });
}

test('of many who write on one version of a case at once, one is heard; every other is shown what that one did, and nothing of theirs is half there', async () => {
  const [own, above] = [await sessionCookie(holder), await sessionCookie(administrator)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { caseId } = await givenCase(NOW);
    granted(await claimCase.execute({ actor: holder, now: NOW }, { caseId, version: 1 }));
    const words = (n: number) => `第 ${round} 轮第 ${n} 个人写的话`;
    const seen = { caseId, version: 2 };
    const edits = [
      { cookie: own, step: 'ask-company' }, { cookie: own, step: 'conclude' }, { cookie: own, step: 'release' }, { cookie: above, step: 'release' },
      { cookie: own, step: 'ask-company' }, { cookie: own, step: 'conclude' }, { cookie: own, step: 'release' }, { cookie: above, step: 'release' },
    ].map((edit, n) => ({ ...edit, text: words(n) }));
    const told = await Promise.all(edits.map(({ cookie, step, text }) => post(cookie, step, { ...seen, text, ...(step === 'conclude' ? { outcome: 'not-now', reasonCode: 'evidence-missing' } : {}) })));

    const heard = edits.filter((_, n) => told[n]?.status === 200);
    expect(heard).toHaveLength(1);
    const [winner] = heard;
    if (!winner) throw new Error('nobody was heard');
    for (const { status, body } of told.filter((answer) => answer.status !== 200)) {
      expect({ status, code: body.code, version: body.current?.version, text: body.current?.last.text, by: body.current?.last.actorName }).toEqual({ status: 409, code: 'case-changed', version: 3, text: winner.text, by: winner.cookie === own ? '顾明远' : '管理员' });
    }
    const db = reader();
    expect((await db.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })).map(({ seq, text }) => [seq, text])).toEqual([[1, ''], [2, ''], [3, winner.text]]);
    expect((await db.caseMessage.findMany({ where: { caseId } })).map(({ text }) => text)).toEqual(winner.step === 'ask-company' ? [winner.text] : []);
    expect(await db.auditEntry.count({ where: { subjectId: caseId } })).toBe(3);
    // The loser, having seen it, writes on the version that there is now.
    const again = await post(own, 'reopen', { caseId, version: 3, text: '看过之后再写' });
    expect(again.status).toBe(winner.step === 'conclude' ? 200 : 409);
  }
});

test('the company, slower than an administrator who hands the case over, is not shown the hand-over note', async () => {
  const { caseId, member } = await givenCase(NOW);
  granted(await claimCase.execute({ actor: holder, now: NOW }, { caseId, version: 1 }));
  expect((await post(await sessionCookie(administrator), 'release', { caseId, version: 2, text: '只写给顾问的交接说明' })).status).toBe(200);
  const told = await post(await sessionCookie(member), 'withdraw', { caseId, version: 2, text: '' });
  expect(told).toMatchObject({ status: 409, body: { code: 'case-changed', current: { version: 3, last: { text: '' } } } });
});
