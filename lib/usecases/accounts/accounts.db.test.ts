import { expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import type { Anonymous, Person } from '@/lib/domain/access/actor.ts';
import { givenCodes } from '@/lib/testing/given-codes.ts';
import { DEMO_PASSWORD, granted } from '@/lib/testing/world.ts';
import { saveAnswers } from '../intake/save-answers.ts';
import { startIntake } from '../intake/start-intake.ts';
import { viewIntake } from '../intake/view-intake.ts';
import { changePassword } from './change-password.ts';
import { changeRole } from './change-role.ts';
import { checkCredentials } from './check-credentials.ts';
import { checkLink } from './check-link.ts';
import { countAttempt } from './count-attempt.ts';
import { createUser } from './create-user.ts';
import { disableUser } from './disable-user.ts';
import { endAllSessions } from './end-all-sessions.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { endSession } from './end-session.ts';
import { identifyDraft } from './identify-draft.ts';
import { identifySession } from './identify-session.ts';
import { inviteUser } from './invite-user.ts';
import { listUsers } from './list-users.ts';
import { resetPassword } from './reset-password.ts';
import { signUp } from './sign-up.ts';
import { viewAccount } from './view-account.ts';
import { viewSessionLeft } from './view-session-left.ts';

const now = new Date('2026-11-23T08:00:00Z');
const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const asNobody = { actor: nobody, now };
const system = { actor: { kind: 'system', task: 'test' } as const, now };
let people = 0;

/** A new person with an account and an open session; staff have set their codes up. */
async function givenSignedIn(role: 'member' | 'advisor' | 'administrator' = 'member') {
  people += 1;
  const email = `person-${people}@accounts.example`;
  const { userId } = granted(await createUser.execute(system, { name: `Number ${people}`, email, role, password: DEMO_PASSWORD }));
  if (role !== 'member') return { email, ...(await givenCodes(email, now)), userId };
  return { email, ...(await signIn(email)) };
}

async function signIn(email: string, password = DEMO_PASSWORD) {
  const opened = granted(await checkCredentials.execute(asNobody, { email, password, device: 'test', language: 'zh' }));
  if (opened.outcome !== 'signed-in') throw new Error(opened.outcome);
  const actor = granted(await identifySession.execute(asNobody, { secret: opened.secret }));
  return { secret: opened.secret, actor: actor as Person };
}

const whoIs = async (secret: string) => granted(await identifySession.execute(asNobody, { secret }));

test('a session belongs to its person and keeps only the hash of its secret', async () => {
  const { secret, actor } = await givenSignedIn('advisor');
  expect(actor).toMatchObject({ kind: 'advisor' });
  expect(await whoIs(`${secret.slice(0, -1)}x`)).toBeNull();
  expect(await reader().session.count({ where: { secretHash: secret } })).toBe(0);
});

test('signing out ends the session on the server, and no other one', async () => {
  const person = await givenSignedIn();
  const other = await signIn(person.email);
  granted(await endSession.execute({ actor: person.actor, now }, { sessionId: person.actor.sessionId }));
  expect(await whoIs(person.secret)).toBeNull();
  expect(await whoIs(other.secret)).not.toBeNull();
});

test("somebody else's session is not there", async () => {
  const [one, two] = [await givenSignedIn(), await givenSignedIn()];
  expect(await endSession.execute({ actor: one.actor, now }, { sessionId: two.actor.sessionId })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await whoIs(two.secret)).not.toBeNull();
});

test.each(['all sessions', 'password', 'role', 'administrator', 'disabling'] as const)('every session ends at once: %s', async (why) => {
  const admin = await givenSignedIn('administrator');
  await givenSignedIn('administrator');
  const person = await givenSignedIn();
  const second = await signIn(person.email);
  const row = granted(await listUsers.execute({ actor: admin.actor, now }, {})).find(({ email }) => email === person.email);
  const standing = { userId: person.actor.userId, version: row?.version ?? -1 };
  switch (why) {
    case 'all sessions':
      granted(await endAllSessions.execute({ actor: person.actor, now }, {}));
      break;
    case 'password':
      granted(await changePassword.execute({ actor: person.actor, now }, { current: DEMO_PASSWORD, password: 'another quiet river' }));
      break;
    case 'role':
      granted(await changeRole.execute({ actor: admin.actor, now }, { ...standing, role: 'advisor' }));
      break;
    case 'administrator':
      granted(await endSessionsOf.execute({ actor: admin.actor, now }, { userId: person.actor.userId }));
      break;
    case 'disabling':
      granted(await disableUser.execute({ actor: admin.actor, now }, standing));
      expect(granted(await checkCredentials.execute(asNobody, { email: person.email, password: DEMO_PASSWORD, device: '', language: 'zh' }))).toEqual({ outcome: 'refused' });
  }
  expect([await whoIs(person.secret), await whoIs(second.secret)]).toEqual([null, null]);
});

const afterMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const at = async (minutes: number, secret: string) => granted(await identifySession.execute({ actor: nobody, now: afterMinutes(minutes) }, { secret }));
const leftAt = async (minutes: number, secret: string) => granted(await viewSessionLeft.execute({ actor: nobody, now: afterMinutes(minutes) }, { secret }));

test('a session ends by itself after twelve hours, however busy', async () => {
  const { secret, actor } = await givenSignedIn();
  for (let minutes = 60; minutes < 720; minutes += 60) expect(await at(minutes, secret)).toEqual(actor);
  expect(await leftAt(690, secret)).toEqual({ seconds: 30 * 60, last: true });
  expect(await at(720, secret)).toBeNull();
});

test.each([['member', 120], ['advisor', 60], ['administrator', 60]] as const)('a session that rests ends: %s after %i minutes', async (role, minutes) => {
  const { secret, actor } = await givenSignedIn(role);
  expect(await leftAt(10, secret)).toEqual({ seconds: (minutes - 10) * 60, last: false });
  expect(await at(minutes - 1, secret)).toEqual(actor);
  // It was heard of just then, and only asked about since.
  expect(await leftAt(minutes * 2 - 2, secret)).toEqual({ seconds: 60, last: false });
  expect(granted(await viewAccount.execute({ actor, now: afterMinutes(minutes * 2 - 2) }, {})).sessions).toHaveLength(1);
  expect(granted(await viewAccount.execute({ actor, now: afterMinutes(minutes * 2 - 1) }, {})).sessions).toHaveLength(0);
  expect(await leftAt(minutes * 2 - 1, secret)).toBeNull();
  expect(await at(minutes * 2 - 1, secret)).toBeNull();
});

test('a wrong password and an unknown address get the same answer, and both are recorded', async () => {
  const { email } = await givenSignedIn();
  const before = await reader().auditEntry.count({ where: { command: 'check-credentials', detail: { path: ['outcome'], equals: 'refused' } } });
  const wrong = await checkCredentials.execute(asNobody, { email, password: 'not this one', device: '', language: 'zh' });
  const unknown = await checkCredentials.execute(asNobody, { email: 'nobody@accounts.example', password: 'not this one', device: '', language: 'zh' });
  expect(wrong).toEqual({ ok: true, value: { outcome: 'refused' } });
  expect(unknown).toEqual(wrong);
  expect(await reader().auditEntry.count({ where: { command: 'check-credentials', detail: { path: ['outcome'], equals: 'refused' } } })).toBe(before + 2);
});

test.each([
  ['short', 'password-too-short'],
  ['Password123!', 'password-too-common'],
  ['1234567890', 'password-too-common'],
  ['woaini13141314', 'password-too-common'],
  ['qwertyuiop', 'password-too-common'],
  ['abcabcabcabc', 'password-too-common'],
  ['my sign.up-1 word', 'password-like-address'],
])('the password %j is refused as %s', async (password, code) => {
  const outcome = await signUp.execute(asNobody, { name: 'X', email: 'sign.up-1@accounts.example', password, device: '', language: 'zh' });
  expect(outcome).toEqual({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'password', code }] } });
});

test('an address has one account, however it is typed', async () => {
  const typed = { name: 'Twice', password: 'a quiet river bank', device: '', language: 'zh' };
  granted(await signUp.execute(asNobody, { ...typed, email: 'Twice@Accounts.example' }));
  expect(await signUp.execute(asNobody, { ...typed, email: ' ｔwice@accounts.EXAMPLE' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'email-taken' } });
});

test('a draft with answers moves into the account that is made or entered, once, and its cookie opens nothing any more', async () => {
  for (const way of ['sign up', 'sign in'] as const) {
    const person = way === 'sign in' ? await givenSignedIn() : null;
    const { companyId, draftToken } = granted(await startIntake.execute(asNobody, {}));
    const visitor: Anonymous = { kind: 'anonymous', draftCompanyId: granted(await identifyDraft.execute(asNobody, { token: draftToken ?? '' })) };
    expect(visitor.draftCompanyId).toBe(companyId);
    granted(await saveAnswers.execute({ actor: visitor, now }, { companyId, changes: [{ path: 'employees_total', state: 'known', value: 12, version: 0 }] }));
    if (person) granted(await checkCredentials.execute({ actor: visitor, now }, { email: person.email, password: DEMO_PASSWORD, device: '', language: 'zh' }));
    else granted(await signUp.execute({ actor: visitor, now }, { name: 'New', email: 'draft@accounts.example', password: DEMO_PASSWORD, device: '', language: 'zh' }));
    const member = person ?? (await signIn('draft@accounts.example'));
    const account = granted(await viewAccount.execute({ actor: member.actor, now }, {}));
    expect(account.companies.map(({ id }) => id)).toEqual([companyId]);
    expect(granted(await identifyDraft.execute(asNobody, { token: draftToken ?? '' }))).toBeNull();
    expect(await viewIntake.execute({ actor: visitor, now }, { companyId, section: null })).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect((await viewIntake.execute({ actor: member.actor, now }, { companyId, section: null })).ok).toBe(true);
  }
});

test('tries are counted exactly, also when all come at once, and the right password gives them back', async () => {
  const who = 'limited@accounts.example';
  const tries = await Promise.all(Array.from({ length: 60 }, () => countAttempt.execute(asNobody, { purpose: 'sign-in', who })));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(10);
  expect(tries.find(({ ok }) => !ok)).toEqual({ ok: false, failure: { kind: 'too-many', retryAfterSeconds: 900 } });
  expect((await countAttempt.execute(asNobody, { purpose: 'sign-in', who: ' LIMITED@accounts.example ' })).ok).toBe(false);
  const later = new Date(now.getTime() + 900_000);
  expect((await countAttempt.execute({ actor: nobody, now: later }, { purpose: 'sign-in', who })).ok).toBe(true);

  const { email } = await givenSignedIn();
  for (let i = 0; i < 10; i += 1) granted(await countAttempt.execute(asNobody, { purpose: 'sign-in', who: email }));
  await signIn(email);
  expect((await countAttempt.execute(asNobody, { purpose: 'sign-in', who: email })).ok).toBe(true);
});

test('an account that an administrator makes has no password until its person sets one, within a day', async () => {
  const admin = await givenSignedIn('administrator');
  const person = { name: 'Invited', email: 'invited@accounts.example', role: 'member' };
  const { secret } = granted(await inviteUser.execute({ actor: admin.actor, now }, person));
  const tried = await checkCredentials.execute(asNobody, { email: person.email, password: DEMO_PASSWORD, device: '', language: 'zh' });
  expect(tried).toEqual({ ok: true, value: { outcome: 'refused' } });
  const link = (minutes: number) => checkLink.execute({ actor: nobody, now: afterMinutes(minutes) }, { purpose: 'reset-password', secret });
  expect([granted(await link(24 * 60 - 1)), granted(await link(24 * 60))]).toEqual([{ email: person.email }, null]);
  granted(await resetPassword.execute({ actor: nobody, now: afterMinutes(600) }, { secret, password: 'a quiet river bank' }));
  expect((await signIn(person.email, 'a quiet river bank')).actor.kind).toBe('member');
  expect(granted(await link(601))).toBeNull();
  expect(await inviteUser.execute({ actor: admin.actor, now }, person)).toEqual({ ok: false, failure: { kind: 'conflict', code: 'email-taken' } });
});

test('nobody disables or promotes themselves, and a stale version is a conflict', async () => {
  const admin = await givenSignedIn('administrator');
  await givenSignedIn('administrator');
  const own = { userId: admin.actor.userId, version: 1 };
  expect(await disableUser.execute({ actor: admin.actor, now }, own)).toEqual({ ok: false, failure: { kind: 'conflict', code: 'own-account' } });
  expect(await changeRole.execute({ actor: admin.actor, now }, { ...own, role: 'member' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'own-account' } });
  const person = await givenSignedIn();
  const change = { userId: person.actor.userId, role: 'advisor', version: 1 };
  granted(await changeRole.execute({ actor: admin.actor, now }, change));
  expect(await changeRole.execute({ actor: admin.actor, now }, change)).toMatchObject({ ok: false, failure: { kind: 'conflict', code: 'stale-version' } });
});
