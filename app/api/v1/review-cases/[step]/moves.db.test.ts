import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { shanghaiDay } from '@/lib/domain/calendar.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { sessionCookie } from '@/lib/testing/session-cookie.ts';
import * as end from '../../absences/end/route.ts';
import * as absences from '../../absences/route.ts';
import * as route from './route.ts';

// The cookies of the request that is being answered, by hand.
const browser = vi.hoisted(() => ({ cookie: '' }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (name === 'lw_session' && browser.cookie !== '' ? { name, value: browser.cookie } : undefined) }),
  headers: async () => new Headers(),
}));

type Row = { readonly problem: string | null; readonly version: number | null };
type Told = { readonly status: number; readonly body: { readonly code?: string; readonly version?: number; readonly rows?: readonly Row[]; readonly absenceId?: string } };

let holder: Person;
let other: Person;
let lead: Person;

beforeAll(async () => {
  [holder, other, lead] = [await givenPerson('advisor'), await givenPerson('advisor'), await givenPerson('administrator')];
});
afterAll(closeDatabase);

async function send(who: Person | null, path: string, body: unknown, handler: (request: Request) => Promise<Response>): Promise<Told> {
  browser.cookie = who === null ? '' : await sessionCookie(who);
  const response = await handler(new Request(`http://127.0.0.1:3000/api/v1/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'accept-language': 'en' } }));
  return { status: response.status, body: (await response.json()) as Told['body'] };
}

const step = (who: Person | null, name: string, body: unknown) => send(who, `review-cases/${name}`, body, (request) => route.POST(request, { params: Promise.resolve({ step: name }) }));
const mark = (who: Person | null, body: unknown) => send(who, 'absences', body, absences.POST);

const stored = (caseId: string) => reader().reviewCase.findUniqueOrThrow({ where: { id: caseId }, select: { state: true, holderId: true, version: true, dueOn: true, pausedOn: true, leaseUntil: true } });

/** A case of the holder's in a state that was come to over HTTP. */
async function heldCase(state: string, by = holder): Promise<{ readonly caseId: string; readonly version: number; readonly member: Person }> {
  const { caseId, member } = await givenCase(new Date());
  const way = { submitted: [], claimed: ['claim'], 'in-review': ['claim', 'start-review'], 'waiting-for-company': ['claim', 'ask-company'] }[state] ?? [];
  let version = 1;
  for (const name of way) {
    const told = await step(by, name, { caseId, version, ...(name === 'ask-company' ? { text: '?' } : {}) });
    if (told.status !== 200) throw new Error(JSON.stringify(told));
    version += 1;
  }
  return { caseId, version, member };
}

// Every pair of states that undoing knows: where the case was, whose move, where it came to.
const MOVES = [
  ['submitted', 'claim', 'holder', 'claimed'],
  ['submitted', 'assign', 'lead', 'claimed'],
  ['claimed', 'assign', 'lead', 'claimed'],
  ['in-review', 'assign', 'lead', 'in-review'],
  ['waiting-for-company', 'assign', 'lead', 'waiting-for-company'],
  ['claimed', 'release', 'holder', 'submitted'],
  ['in-review', 'release', 'lead', 'submitted'],
  ['waiting-for-company', 'release', 'holder', 'submitted'],
] as const;

describe('undoing over HTTP', () => {
  test.each(MOVES)('from %s, %s by %s to %s, is for the one who did it, once, and leaves the case as it stood', async (from, action, who, to) => {
    const mover = who === 'lead' ? lead : holder;
    const { caseId, version, member } = await heldCase(from);
    const before = await stored(caseId);
    const more = action === 'assign' ? { to: other.userId } : action === 'release' ? { text: '交接' } : {};
    expect(await step(mover, 'move', { action, cases: [{ caseId, version }], ...more })).toMatchObject({ status: 200, body: { rows: [{ problem: null, version: version + 1 }] } });
    expect(await stored(caseId)).toMatchObject({ state: to, version: version + 1 });

    const undo = (by: Person | null) => step(by, 'undo', { cases: [{ caseId, version: version + 1 }] });
    for (const refused of [null, member, await givenPerson('maintainer')]) expect(await undo(refused)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    for (const notTheirs of [other, mover === lead ? holder : lead]) expect(await undo(notTheirs)).toMatchObject({ status: 200, body: { rows: [{ problem: 'undo-gone', version: null }] } });
    expect(await stored(caseId)).toMatchObject({ state: to, version: version + 1 });

    expect(await undo(mover)).toMatchObject({ status: 200, body: { rows: [{ problem: null, version: version + 2 }] } });
    expect(await stored(caseId)).toEqual({ ...before, version: version + 2 });
    expect(await undo(mover)).toMatchObject({ status: 200, body: { rows: [{ problem: 'undo-gone' }] } });
  });
});

const today = shanghaiDay(Date.now());
const away = (who: Person, deputy: Person | null) => ({ userId: who.userId, from: today, to: today, deputyId: deputy?.userId ?? null, note: '从第二题看起' });

describe('days away over HTTP hand the open cases over', () => {
  test.each(['claimed', 'in-review', 'waiting-for-company'])('from %s: to the queue, or in the same state to the deputy; nobody marks them for another but an administrator', async (state) => {
    for (const [by, deputy] of [['self', null], ['lead', other]] as const) {
      const leaver = await givenPerson('advisor');
      const { caseId, version, member } = await heldCase(state, leaver);
      for (const refused of [null, member, await givenPerson('maintainer'), other]) expect(await mark(refused, away(leaver, deputy))).toMatchObject({ status: 403, body: { code: 'forbidden' } });
      expect(await stored(caseId)).toMatchObject({ state, holderId: leaver.userId, version });

      const marked = await mark(by === 'self' ? leaver : lead, away(leaver, deputy));
      expect(marked.status).toBe(200);
      expect(await stored(caseId)).toMatchObject(deputy === null ? { state: 'submitted', holderId: null, version: version + 1 } : { state, holderId: deputy.userId, version: version + 1 });
      // Nobody who is away is given one; back again, they may be.
      const free = await heldCase('submitted');
      expect(await step(leaver, 'claim', { caseId: free.caseId, version: 1 })).toMatchObject({ status: 409, body: { code: 'case-holder-away' } });
      const back = (who: Person | null) => send(who, 'absences/end', { absenceId: marked.body.absenceId }, end.POST);
      expect([(await back(null)).status, (await back(member)).status, (await back(other)).status]).toEqual([403, 403, 404]);
      expect((await back(leaver)).status).toBe(200);
      expect((await step(leaver, 'claim', { caseId: free.caseId, version: 1 })).status).toBe(200);
    }
  });
});
