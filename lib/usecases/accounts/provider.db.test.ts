import { beforeEach, expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import type { Anonymous, Person } from '@/lib/domain/access/actor.ts';
import { givenCodes } from '@/lib/testing/given-codes.ts';
import { DEMO_PASSWORD, granted } from '@/lib/testing/world.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { confirmPerson } from './confirm-person.ts';
import { createUser } from './create-user.ts';
import { identifySession } from './identify-session.ts';
import { linkIdentity } from './link-identity.ts';
import { signInByProvider } from './sign-in-by-provider.ts';
import { unlinkIdentity } from './unlink-identity.ts';

const now = new Date('2026-11-23T08:00:00Z');
const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const ISSUER = 'https://id.acme.example';
let people = 0;

beforeEach(() => reader().identity.deleteMany());

async function givenPerson(verified: boolean, role: 'member' | 'advisor' = 'member') {
  people += 1;
  const email = `provided-${people}@acme.example`;
  const { userId } = granted(await createUser.execute({ actor: { kind: 'system', task: 'test' }, now }, { name: `Number ${people}`, email, role, password: DEMO_PASSWORD }));
  if (verified) await reader().user.update({ where: { id: userId }, data: { emailVerifiedAt: now } });
  const actor: Person = { kind: role, userId, sessionId: userId };
  return { userId, email, actor };
}

const come = async (subject: string, email: string | null, more: { emailVerified?: boolean; issuer?: string } = {}) =>
  granted(await signInByProvider.execute({ actor: nobody, now }, { issuer: ISSUER, subject, email, emailVerified: true, name: '张三丰', device: 'test', language: 'zh', ...more }));
const accounts = () => reader().user.count();

test('somebody new gets a member’s account without a password, once', async () => {
  const first = await come('new', 'New.Person@acme.example');
  const again = await come('new', 'renamed@acme.example');
  if (first.outcome !== 'signed-in' || again.outcome !== 'signed-in') throw new Error('refused');
  expect(again.userId).toBe(first.userId);
  expect(await reader().user.findUniqueOrThrow({ where: { id: first.userId }, include: { credential: true } })).toMatchObject({ email: 'new.person@acme.example', role: 'member', credential: null });
  expect(await reader().consent.findMany({ where: { userId: first.userId } })).toMatchObject([{ purpose: 'service', withdrawnAt: null }]);
  expect(granted(await identifySession.execute({ actor: nobody, now }, { secret: first.secret }))).toMatchObject({ kind: 'member', userId: first.userId });
});

test('an account of the address is linked when the address was seen verified on both sides, and its person is told', async () => {
  const { userId, email } = await givenPerson(true);
  expect(await come('s1', email)).toMatchObject({ outcome: 'signed-in', userId });
  expect(await reader().mail.count({ where: { userId, kind: 'account-changed' } })).toBe(1);
});

test.each([
  ['the provider has not verified it', true, { emailVerified: false }, 'address-unverified'],
  ['we have not seen it verified', false, {}, 'link-first'],
] as const)('an account of the address is not linked when %s', async (_what, verified, more, reason) => {
  const { email } = await givenPerson(verified);
  const before = await accounts();
  expect(await come('s2', email, more)).toEqual({ outcome: 'refused', reason });
  expect([await accounts(), await reader().identity.count()]).toEqual([before, 0]);
});

test('without an address nobody is let in who is not linked yet', async () => {
  expect(await come('s3', null)).toEqual({ outcome: 'refused', reason: 'address-unverified' });
});

test('a disabled account stays closed, by its identity and by its address', async () => {
  const { userId, email } = await givenPerson(true);
  await come('s4', email);
  await reader().user.update({ where: { id: userId }, data: { disabledAt: now } });
  expect(await come('s4', email)).toEqual({ outcome: 'refused', reason: 'not-allowed' });
  expect(await come('other-subject', email)).toEqual({ outcome: 'refused', reason: 'not-allowed' });
});

test('the same subject of another issuer is another person', async () => {
  const { userId, email } = await givenPerson(true);
  await come('s5', email);
  const other = await come('s5', 'elsewhere@acme.example', { issuer: 'https://id.other.example' });
  expect(other.outcome === 'refused' ? null : other.userId).not.toBe(userId);
});

test('staff owe a code after the provider as after a password', async () => {
  const { email, userId } = await givenPerson(true, 'advisor');
  await givenCodes(email, now);
  const half = await come('s6', email);
  expect(half).toMatchObject({ outcome: 'code', userId });
  expect(granted(await identifySession.execute({ actor: nobody, now }, { secret: half.outcome === 'refused' ? '' : half.secret }))).toBeNull();
});

test('an identity is linked by who is signed in, to one account, and taken away unless nothing else is left', async () => {
  const [one, two] = [await givenPerson(false), await givenPerson(false)];
  const identity = { issuer: ISSUER, subject: 's7' };
  granted(await linkIdentity.execute({ actor: one.actor, now }, identity));
  granted(await linkIdentity.execute({ actor: one.actor, now }, identity));
  expect(await linkIdentity.execute({ actor: two.actor, now }, identity)).toEqual({ ok: false, failure: { kind: 'conflict', code: 'provider-taken' } });
  expect(await come('s7', 'whatever@acme.example')).toMatchObject({ userId: one.userId });
  expect(await unlinkIdentity.execute({ actor: one.actor, now }, { unlinkPassword: 'not this one' })).toEqual({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'unlinkPassword', code: 'wrong-password' }] } });
  expect(await reader().identity.count({ where: { userId: one.userId } })).toBe(1);
  granted(await unlinkIdentity.execute({ actor: one.actor, now }, { unlinkPassword: DEMO_PASSWORD }));
  expect(await reader().identity.count({ where: { userId: one.userId } })).toBe(0);
  const alone = await come('s8', 'alone@acme.example');
  const userId = alone.outcome === 'refused' ? '' : alone.userId;
  expect(await unlinkIdentity.execute({ actor: { kind: 'member', userId, sessionId: userId }, now }, { unlinkPassword: '' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'password-first' } });
});

test('before a way to sign in is changed somebody shows that it is them: by their password, or without one by a sign-in of a moment ago', async () => {
  const { actor } = await givenPerson(true);
  for (const change of [confirmPerson, beginSecondFactor]) {
    expect(await change.execute({ actor, now }, { ownPassword: 'not this one' })).toEqual({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'ownPassword', code: 'wrong-password' }] } });
    expect((await change.execute({ actor, now }, { ownPassword: DEMO_PASSWORD })).ok).toBe(true);
  }
  const came = await come('s9', 'without-password@acme.example');
  const alone = granted(await identifySession.execute({ actor: nobody, now }, { secret: came.outcome === 'refused' ? '' : came.secret }))!;
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  expect((await beginSecondFactor.execute({ actor: alone, now: later(15) }, { ownPassword: '' })).ok).toBe(true);
  expect(await beginSecondFactor.execute({ actor: alone, now: later(16) }, { ownPassword: '' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'sign-in-again' } });
});
