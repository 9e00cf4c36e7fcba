import { randomBytes } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { CASE_STATES, type CaseState } from '@/lib/domain/review/case-state.ts';
import { givenCase, givenMatchedCompany, givenPerson } from '@/lib/testing/review-world.ts';
import { sessionCookie } from '@/lib/testing/session-cookie.ts';
import * as route from './route.ts';

// Outside of a server nobody fills Next's request scope: the cookies of the request that is being answered are put there by hand.
const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (browser.cookies.has(name) ? { name, value: browser.cookies.get(name) } : undefined) }),
  headers: async () => new Headers(),
}));

const COLUMNS = ['nobody', 'company', 'stranger', 'holder', 'advisor', 'maintainer', 'administrator'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Every step from every state by everybody, written by hand. `403` forbidden, `404` not there, `state` and `held` the two conflicts (409);
 * a state is where the case stands after the step went through (200). `assign` and `undo` take lists: what is refused of one case stands in its
 * row (`row:`, and `gone` where there is nothing of theirs to undo). What can be undone is in moves.db.test.ts, as is the hand-over by an absence.
 */
const EXPECTED = `
  from                 step          nobody company              stranger holder               advisor    maintainer administrator
  submitted            claim         403    403                  403      claimed              claimed    403        403
  submitted            start-review  403    403                  403      state                state      403        403
  submitted            ask-company   403    403                  403      state                state      403        403
  submitted            answer        403    submitted            404      403                  403        403        403
  submitted            conclude      403    403                  403      state                state      403        403
  submitted            release       403    403                  403      state                state      403        state
  submitted            reopen        403    403                  403      state                state      403        state
  submitted            withdraw      403    withdrawn            404      403                  403        403        403
  claimed              claim         403    403                  403      state                state      403        403
  claimed              start-review  403    403                  403      in-review            held       403        403
  claimed              ask-company   403    403                  403      waiting-for-company  held       403        403
  claimed              answer        403    claimed              404      403                  403        403        403
  claimed              conclude      403    403                  403      concluded            held       403        403
  claimed              release       403    403                  403      submitted            held       403        submitted
  claimed              reopen        403    403                  403      state                state      403        state
  claimed              withdraw      403    withdrawn            404      403                  403        403        403
  in-review            claim         403    403                  403      state                state      403        403
  in-review            start-review  403    403                  403      state                state      403        403
  in-review            ask-company   403    403                  403      waiting-for-company  held       403        403
  in-review            answer        403    in-review            404      403                  403        403        403
  in-review            conclude      403    403                  403      concluded            held       403        403
  in-review            release       403    403                  403      submitted            held       403        submitted
  in-review            reopen        403    403                  403      state                state      403        state
  in-review            withdraw      403    withdrawn            404      403                  403        403        403
  waiting-for-company  claim         403    403                  403      state                state      403        403
  waiting-for-company  start-review  403    403                  403      in-review            held       403        403
  waiting-for-company  ask-company   403    403                  403      state                state      403        403
  waiting-for-company  answer        403    in-review            404      403                  403        403        403
  waiting-for-company  conclude      403    403                  403      state                state      403        403
  waiting-for-company  release       403    403                  403      submitted            held       403        submitted
  waiting-for-company  reopen        403    403                  403      state                state      403        state
  waiting-for-company  withdraw      403    withdrawn            404      403                  403        403        403
  concluded            claim         403    403                  403      state                state      403        403
  concluded            start-review  403    403                  403      state                state      403        403
  concluded            ask-company   403    403                  403      state                state      403        403
  concluded            answer        403    state                404      403                  403        403        403
  concluded            conclude      403    403                  403      state                state      403        403
  concluded            release       403    403                  403      state                state      403        state
  concluded            reopen        403    403                  403      claimed              claimed    403        submitted
  concluded            withdraw      403    state                404      403                  403        403        403
  withdrawn            claim         403    403                  403      404                  404        403        403
  withdrawn            start-review  403    403                  403      404                  404        403        403
  withdrawn            ask-company   403    403                  403      404                  404        403        403
  withdrawn            answer        403    state                404      403                  403        403        403
  withdrawn            conclude      403    403                  403      404                  404        403        403
  withdrawn            release       403    403                  403      404                  404        403        404
  withdrawn            reopen        403    403                  403      404                  404        403        404
  withdrawn            withdraw      403    state                404      403                  403        403        403
  submitted            skip          403    403                  403      state                state      403        403
  submitted            assign        403    403                  403      row:403              row:403    403        claimed
  submitted            undo          403    403                  403      gone                 gone       403        gone
  claimed              skip          403    403                  403      submitted            held       403        403
  claimed              assign        403    403                  403      row:403              row:403    403        claimed
  claimed              undo          403    403                  403      gone                 gone       403        gone
  in-review            skip          403    403                  403      state                state      403        403
  in-review            assign        403    403                  403      row:403              row:403    403        in-review
  in-review            undo          403    403                  403      gone                 gone       403        gone
  waiting-for-company  skip          403    403                  403      state                state      403        403
  waiting-for-company  assign        403    403                  403      row:403              row:403    403        waiting-for-company
  waiting-for-company  undo          403    403                  403      gone                 gone       403        gone
  concluded            skip          403    403                  403      state                state      403        403
  concluded            assign        403    403                  403      row:state            row:state  403        row:state
  concluded            undo          403    403                  403      gone                 gone       403        gone
  withdrawn            skip          403    403                  403      404                  404        403        403
  withdrawn            assign        403    403                  403      row:404              row:404    403        row:404
  withdrawn            undo          403    403                  403      row:404              row:404    403        row:404`;

const ROWS = EXPECTED.trim().split('\n').slice(1).map((line) => {
  const [from = '', step = '', ...cells] = line.trim().split(/\s+/);
  return { from: from as CaseState, step, cells: COLUMNS.map((column, index) => ({ column, expected: cells[index] ?? '' })) };
});

const STEPS = ['claim', 'start-review', 'ask-company', 'answer', 'conclude', 'release', 'reopen', 'withdraw', 'skip', 'assign', 'undo'];
const REFUSALS: Readonly<Record<string, readonly [number, string]>> = { '403': [403, 'forbidden'], '404': [404, 'not-found'], state: [409, 'case-state'], held: [409, 'case-held'], 'row:403': [200, 'forbidden'], 'row:404': [200, 'not-found'], 'row:state': [200, 'case-state'], gone: [200, 'undo-gone'] };
/** Steps whose address takes a list of cases. */
const LISTS: Readonly<Record<string, string>> = { assign: 'move', undo: 'undo' };

const people = {} as Record<Exclude<Column, 'nobody' | 'company'>, Person>;

beforeAll(async () => {
  people.stranger = (await givenMatchedCompany()).member;
  people.holder = await givenPerson('advisor');
  people.advisor = await givenPerson('advisor');
  people.maintainer = await givenPerson('maintainer');
  people.administrator = await givenPerson('administrator');
});
afterAll(closeDatabase);

const cookieOf = new Map<string, string>();

async function signedIn(person: Person): Promise<string> {
  const cookie = cookieOf.get(person.userId) ?? (await sessionCookie(person));
  cookieOf.set(person.userId, cookie);
  return cookie;
}

type Told = { readonly status: number; readonly type: string | null; readonly body: { readonly type?: string; readonly title?: string; readonly code?: string; readonly status?: number; readonly state?: string; readonly version?: number; readonly current?: { readonly version: number }; readonly rows?: readonly { readonly problem: string | null }[]; readonly skipped?: { readonly state: string } } };

/** One request as a program sends it, to the handler of the address. */
async function post(who: Person | null, step: string, sent: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  browser.cookies = new Map(who === null ? [] : [['lw_session', await signedIn(who)]]);
  const address = LISTS[step] ?? step;
  const request = new Request(`http://127.0.0.1:3000/api/v1/review-cases/${address}`, { method: 'POST', body: JSON.stringify(sent), headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers } });
  const response = await route.POST(request, { params: Promise.resolve({ step: address }) });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
}

/** What each step sends besides the case and its version. */
function bodyOf(step: string, caseId: string, version: number): Record<string, unknown> {
  if (step === 'answer') return { caseId, text: '三百万元' };
  if (step === 'conclude') return { caseId, version, outcome: 'not-now', reasonCode: 'evidence-missing', text: '请补充审计报告' };
  if (step === 'skip') return { caseId, version, reasonCode: 'skip-not-my-field' };
  if (step === 'assign') return { action: 'assign', to: people.advisor.userId, cases: [{ caseId, version }] };
  if (step === 'undo') return { cases: [{ caseId, version }] };
  if (step === 'claim' || step === 'start-review') return { caseId, version };
  return { caseId, version, text: '说明' };
}

const WAY: Readonly<Record<CaseState, readonly string[]>> = {
  submitted: [], claimed: ['claim'], 'in-review': ['claim', 'start-review'], 'waiting-for-company': ['claim', 'ask-company'], concluded: ['claim', 'conclude'], withdrawn: ['claim', 'withdraw'],
};

/** A case that came to a state over HTTP, step by step. */
async function caseIn(state: CaseState): Promise<{ readonly caseId: string; readonly member: Person; readonly version: number }> {
  const { caseId, member } = await givenCase(new Date());
  let version = 1;
  for (const step of WAY[state]) {
    const { status, body } = await post(step === 'withdraw' ? member : people.holder, step, bodyOf(step, caseId, version));
    if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
    version += 1;
  }
  return { caseId, member, version };
}

/** Everything that a step could have changed. */
async function traces(caseId: string): Promise<unknown> {
  const db = reader();
  return [await db.reviewCase.findUnique({ where: { id: caseId } }), await db.caseEvent.count({ where: { caseId } }), await db.caseMessage.count({ where: { caseId } }), await db.auditEntry.count({ where: { subjectId: caseId } }), await db.notice.count({ where: { onceKey: { startsWith: `case:${caseId}` } } })];
}

test('the table names every step from every state, each once', () => {
  expect(ROWS.map(({ from, step }) => `${from} ${step}`).toSorted()).toEqual(CASE_STATES.flatMap((from) => STEPS.map((step) => `${from} ${step}`)).toSorted());
});

describe.each(CASE_STATES)('from %s', (from) => {
  test('what is not allowed is refused as documented, and changes nothing', async () => {
    const { caseId, member, version } = await caseIn(from);
    const before = await traces(caseId);
    for (const { step, cells } of ROWS.filter((row) => row.from === from)) {
      for (const { column, expected } of cells) {
        const refusal = REFUSALS[expected];
        if (!refusal) continue;
        const who = column === 'nobody' ? null : column === 'company' ? member : people[column];
        const told = await post(who, step, bodyOf(step, caseId, version));
        const [status, code] = refusal;
        expect({ column, step, status: told.status, code: told.body.code ?? told.body.rows?.[0]?.problem }).toEqual({ column, step, status, code });
        if (status === 200) continue;
        expect(told.type).toBe('application/problem+json; charset=utf-8');
        expect(told.body).toMatchObject({ type: `urn:livewater:problem:${code}`, status, title: expect.stringMatching(/[a-z]{3}.*\./) });
        if (status === 409) expect(told.body.current).toMatchObject({ state: from, version });
      }
    }
    expect(await traces(caseId)).toEqual(before);
  });

  const open = ROWS.filter((row) => row.from === from).flatMap(({ step, cells }) => cells.filter(({ expected }) => !(expected in REFUSALS)).map((cell) => ({ step, ...cell })));
  if (open.length > 0)
    test.each(open)('$step by $column leads to $expected', async ({ step, column, expected }) => {
      const { caseId, member, version } = await caseIn(from);
      const who = column === 'nobody' ? null : column === 'company' ? member : people[column];
      const told = await post(who, step, bodyOf(step, caseId, version));
      expect(told.status).toBe(200);
      if (told.body.rows) expect(told.body.rows).toMatchObject([{ problem: null, version: version + 1 }]);
      else expect(told.body.skipped ?? told.body).toMatchObject({ state: expected });
      const changes = from === expected && step !== 'assign' ? 0 : 1;
      expect(await reader().reviewCase.findUnique({ where: { id: caseId } })).toMatchObject({ state: expected, version: version + changes });
      expect(await reader().caseEvent.count({ where: { caseId } })).toBe(version + changes);
    });
});

test('a step that the clock makes, or that there is not, has no address', async () => {
  const { caseId, version } = await caseIn('claimed');
  for (const step of ['expire', 'submit', 'constructor', '__proto__', 'CLAIM']) expect(await post(people.holder, step, { caseId, version })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(Object.keys(route)).toEqual(['POST']);
});

test('a page of another site moves no case, whatever cookie it brings', async () => {
  const { caseId, version } = await caseIn('submitted');
  const before = await traces(caseId);
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elsewhere.example', host: '127.0.0.1:3000' }]) {
    expect(await post(people.holder, 'claim', bodyOf('claim', caseId, version), headers)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  }
  expect(await traces(caseId)).toEqual(before);
});

test('an ended session and a forged cookie belong to nobody', async () => {
  const { caseId, version } = await caseIn('submitted');
  const leaver = await givenPerson('advisor');
  cookieOf.set(leaver.userId, await encode({ token: { sid: randomBytes(32).toString('base64url') }, secret: process.env['NEXTAUTH_SECRET'] ?? '', maxAge: 3_600 }));
  expect((await post(leaver, 'claim', bodyOf('claim', caseId, version))).status).toBe(403);
  cookieOf.delete(leaver.userId);
  await signedIn(leaver);
  await reader().user.update({ where: { id: leaver.userId }, data: { sessionVersion: 2 } });
  expect((await post(leaver, 'claim', bodyOf('claim', caseId, version))).status).toBe(403);
});
