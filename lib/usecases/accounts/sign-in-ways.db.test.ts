// Longer than a room should be: codes, links and passwords share one set of people and moments, and each way is tried against the others.
import { beforeEach, describe, expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import type { LinkPurpose } from '@/lib/contracts/accounts/sign-in.ts';
import { takeMail as takeStoredMail } from '@/lib/db/stores/mails.ts';
import type { Anonymous, Person } from '@/lib/domain/access/actor.ts';
import { codeAt, givenCodes } from '@/lib/testing/given-codes.ts';
import { DEMO_PASSWORD, granted } from '@/lib/testing/world.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { checkCredentials } from './check-credentials.ts';
import { checkLink } from './check-link.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { confirmSignIn } from './confirm-sign-in.ts';
import { createUser } from './create-user.ts';
import { disableUser } from './disable-user.ts';
import { dropSecondFactor } from './drop-second-factor.ts';
import { identifyHalfSession } from './identify-half-session.ts';
import { identifySession } from './identify-session.ts';
import { makeLink } from './make-link.ts';
import { makeResetLink } from './make-reset-link.ts';
import { orderLink } from './order-link.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { resetPassword } from './reset-password.ts';
import { signInByLink } from './sign-in-by-link.ts';
import { viewAccount } from './view-account.ts';
import { viewSecondFactor } from './view-second-factor.ts';

const now = new Date('2026-11-23T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const at = (moment: Date) => ({ actor: nobody, now: moment });
const asNobody = at(now);
const system = { actor: { kind: 'system', task: 'test' } as const, now };
const trace = { device: 'test', language: 'zh' } as const;
const admin: Person = { kind: 'administrator', userId: '00000000-0000-4000-8000-000000000001', sessionId: '00000000-0000-4000-8000-000000000002' };
let people = 0;

beforeEach(() => reader().mail.deleteMany());

async function givenPerson(role: 'member' | 'advisor' | 'maintainer' | 'administrator' = 'member') {
  people += 1;
  const email = `way-${people}@accounts.example`;
  const { userId } = granted(await createUser.execute(system, { name: `Number ${people}`, email, role, password: DEMO_PASSWORD }));
  return { email, userId };
}

const firstStep = async (email: string, moment = now, password = DEMO_PASSWORD) => granted(await checkCredentials.execute(at(moment), { email, password, ...trace }));
const secretOf = (outcome: { outcome: string; secret?: string }) => outcome.secret ?? '';
const whoIs = async (secret: string, moment = now) => granted(await identifySession.execute(at(moment), { secret }));
const giveCode = async (secret: string, code: string, moment: Date) => granted(await confirmSignIn.execute(at(moment), { secret, code, ...trace }));
const jobs = async () => (await reader().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'make-link'`)[0]?.n ?? 0;

/** A link as its mail bears it. */
async function givenLink(purpose: LinkPurpose, email: string, moment = now): Promise<string> {
  granted(await makeLink.execute({ ...system, now: moment }, { purpose, email }));
  const mail = await reader().$transaction((db) => takeStoredMail(db, moment));
  return mail?.secret ?? '';
}

describe('a code besides the first step', () => {
  test.each(['advisor', 'maintainer', 'administrator'] as const)('%s must set codes up at the first sign-in; until then the session is nobody', async (role) => {
    const { email } = await givenPerson(role);
    const half = await firstStep(email);
    expect(half.outcome).toBe('set-up');
    expect(await whoIs(secretOf(half))).toBeNull();
    const { secret, actor, recoveryCodes } = await givenCodes(email, now);
    expect(actor.kind).toBe(role);
    expect(await whoIs(secret)).toEqual(actor);
    expect(new Set(recoveryCodes).size).toBe(8);
    expect((await firstStep(email)).outcome).toBe('code');
  });

  test('the second step opens a session of its own, and the first one ends', async () => {
    const { email } = await givenPerson('advisor');
    const { key } = await givenCodes(email, now);
    const half = secretOf(await firstStep(email, later(60)));
    const opened = await giveCode(half, codeAt(key, later(60)), later(60));
    expect(opened.outcome).toBe('signed-in');
    expect(secretOf(opened)).not.toBe(half);
    expect(await whoIs(secretOf(opened), later(60))).toMatchObject({ kind: 'advisor' });
    expect(granted(await identifyHalfSession.execute(at(later(60)), { secret: half }))).toBeNull();
  });

  test('a code is accepted once, by one of two at once, and no earlier one after it', async () => {
    const { email } = await givenPerson('advisor');
    const { key } = await givenCodes(email, now);
    // The code that set codes up is used up.
    expect((await giveCode(secretOf(await firstStep(email)), codeAt(key, now), now)).outcome).toBe('refused');
    const moment = later(90);
    const halves = [await firstStep(email, moment), await firstStep(email, moment)].map(secretOf);
    const both = await Promise.all(halves.map((half) => giveCode(half, codeAt(key, moment), moment)));
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'signed-in']);
    const third = secretOf(await firstStep(email, moment));
    for (const earlier of [later(90), later(60)]) expect((await giveCode(third, codeAt(key, earlier), moment)).outcome).toBe('refused');
    expect((await giveCode(third, codeAt(key, later(120)), later(120))).outcome).toBe('signed-in');
  });

  test('a code of half a minute before or after is accepted, one of a minute before or after is not', async () => {
    const { email } = await givenPerson('advisor');
    const { key } = await givenCodes(email, now);
    const moment = later(600);
    for (const [off, outcome] of [[-60, 'refused'], [60, 'refused'], [-30, 'signed-in'], [30, 'signed-in']] as const) {
      expect((await giveCode(secretOf(await firstStep(email, moment)), codeAt(key, new Date(moment.getTime() + off * 1000)), moment)).outcome).toBe(outcome);
    }
  });

  test('a recovery code stands in once, however it is typed; new ones end the old', async () => {
    const { email } = await givenPerson('advisor');
    const { recoveryCodes, key, actor } = await givenCodes(email, now);
    const [code = '', other = ''] = recoveryCodes;
    expect(code).toMatch(/^([a-z2-7]{4}-){5}[a-z2-7]{4}$/);
    expect((await giveCode(secretOf(await firstStep(email)), ` ${code.replaceAll('-', ' ').toUpperCase()}`, now)).outcome).toBe('signed-in');
    expect((await giveCode(secretOf(await firstStep(email)), code, now)).outcome).toBe('refused');
    const moment = later(60);
    const renewed = granted(await renewRecoveryCodes.execute({ actor, now: moment }, { code: codeAt(key, moment) }));
    expect(renewed.recoveryCodes).toHaveLength(8);
    expect((await giveCode(secretOf(await firstStep(email, moment)), other, moment)).outcome).toBe('refused');
    expect((await giveCode(secretOf(await firstStep(email, moment)), renewed.recoveryCodes[0] ?? '', moment)).outcome).toBe('signed-in');
  });

  test("a first step is good for ten minutes, and nobody's code opens another's", async () => {
    const [one, two] = [await givenPerson('advisor'), await givenPerson('advisor')];
    const first = await givenCodes(one.email, now);
    await givenCodes(two.email, now);
    const half = secretOf(await firstStep(two.email, later(60)));
    expect((await giveCode(half, codeAt(first.key, later(60)), later(60))).outcome).toBe('refused');
    expect((await giveCode(half, first.recoveryCodes[0] ?? '', later(60))).outcome).toBe('refused');
    expect(granted(await identifyHalfSession.execute(at(later(659)), { secret: half }))).not.toBeNull();
    expect(granted(await identifyHalfSession.execute(at(later(660)), { secret: half }))).toBeNull();
  });

  test('the database holds neither the key nor a code', async () => {
    const { email, userId } = await givenPerson('advisor');
    const { key, recoveryCodes } = await givenCodes(email, now);
    const rows = JSON.stringify(await reader().secondFactor.findUnique({ where: { userId }, include: { recoveryCodes: true } }), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    for (const secret of [key, key.replaceAll(' ', ''), ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))]) expect(rows).not.toContain(secret);
    // Taken to another person's row, the sealed secret opens nothing.
    const other = await givenPerson('advisor');
    await givenCodes(other.email, now);
    const { sealedSecret } = await reader().secondFactor.findUniqueOrThrow({ where: { userId } });
    await reader().secondFactor.update({ where: { userId: other.userId }, data: { sealedSecret } });
    expect((await giveCode(secretOf(await firstStep(other.email, later(60))), codeAt(key, later(60)), later(60))).outcome).toBe('refused');
  });

  test('a member may turn codes on and off; who must have them cannot turn them off, an administrator can take them from somebody else', async () => {
    const { email, userId } = await givenPerson();
    const opened = await firstStep(email);
    expect(opened.outcome).toBe('signed-in');
    const actor = (await whoIs(secretOf(opened))) as Person;
    granted(await beginSecondFactor.execute({ actor, now }, { ownPassword: DEMO_PASSWORD }));
    const key = granted(await viewSecondFactor.execute({ actor, now }, {}))?.key ?? '';
    // Nothing is asked for until the first code was given.
    expect((await firstStep(email)).outcome).toBe('signed-in');
    expect(granted(await confirmSecondFactor.execute({ actor, now }, { half: null, code: '000000', ...trace })).outcome).toBe('refused');
    const on = granted(await confirmSecondFactor.execute({ actor, now }, { half: null, code: codeAt(key, now), ...trace }));
    if (on.outcome !== 'on') throw new Error('refused');
    expect(await whoIs(secretOf(opened))).toBeNull();
    const again = (await whoIs(on.secret)) as Person;
    expect(granted(await viewAccount.execute({ actor: again, now }, {})).codes).toMatchObject({ recoveryCodesLeft: 8, mustHave: false });
    expect(granted(await viewSecondFactor.execute({ actor: again, now }, {}))).toBeNull();
    expect(granted(await dropSecondFactor.execute({ actor: again, now: later(60) }, { code: '000000' })).outcome).toBe('refused');
    expect(granted(await dropSecondFactor.execute({ actor: again, now: later(60) }, { code: codeAt(key, later(60)) })).outcome).toBe('off');
    expect(await whoIs(on.secret)).toBeNull();
    expect((await firstStep(email)).outcome).toBe('signed-in');
    const told = await reader().mail.findMany({ where: { userId }, orderBy: { id: 'asc' } });
    expect(told.map(({ payload }) => (payload as { what: string }).what).toSorted()).toEqual(['codesOff', 'codesOn']);

    const staff = await givenPerson('advisor');
    const codes = await givenCodes(staff.email, now);
    expect(await dropSecondFactor.execute({ actor: codes.actor, now: later(60) }, { code: codeAt(codes.key, later(60)) })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'codes-needed' } });
    granted(await removeSecondFactor.execute({ actor: admin, now }, { userId: staff.userId }));
    expect(await whoIs(codes.secret)).toBeNull();
    expect((await firstStep(staff.email)).outcome).toBe('set-up');
    expect(await removeSecondFactor.execute({ actor: { ...admin, userId: staff.userId }, now }, { userId: staff.userId })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'own-account' } });
  });

  test('only made-up addresses can be spared the code, whoever writes the row', async () => {
    const { userId } = await givenPerson('administrator');
    await expect(reader().user.update({ where: { id: userId }, data: { madeUp: true } })).rejects.toThrow(/users_made_up/);
  });
});

describe('a link by mail', () => {
  test('asking for one does the same for an address that is known and for one that is not; only the job looks', async () => {
    const { email } = await givenPerson();
    const before = await jobs();
    for (const address of [email, 'nobody@accounts.example']) expect(await orderLink.execute(asNobody, { purpose: 'sign-in', email: address })).toEqual({ ok: true, value: null });
    expect(await jobs()).toBe(before + 2);
    expect([await reader().mail.count(), await reader().accountLink.count({ where: { user: { email } } })]).toEqual([0, 0]);
    expect(granted(await makeLink.execute(system, { purpose: 'sign-in', email: 'nobody@accounts.example' }))).toBeNull();
    expect(await reader().mail.count()).toBe(0);
  });

  test('looking at a link uses nothing up; the button signs in once, by one of two at once, and the address counts as verified', async () => {
    const { email, userId } = await givenPerson();
    const key = await givenLink('sign-in', email);
    for (let i = 0; i < 3; i += 1) expect(granted(await checkLink.execute(asNobody, { purpose: 'sign-in', secret: key }))).toEqual({ email });
    const both = await Promise.all([0, 1].map(async () => granted(await signInByLink.execute(asNobody, { secret: key, ...trace }))));
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'signed-in']);
    expect(granted(await checkLink.execute(asNobody, { purpose: 'sign-in', secret: key }))).toBeNull();
    expect((await reader().user.findUniqueOrThrow({ where: { id: userId } })).emailVerifiedAt).toEqual(now);
  });

  test('it does not go round the code', async () => {
    const { email } = await givenPerson('advisor');
    const { key } = await givenCodes(email, now);
    await reader().mail.deleteMany();
    const half = granted(await signInByLink.execute(at(later(60)), { secret: await givenLink('sign-in', email, later(60)), ...trace }));
    expect(half.outcome).toBe('code');
    expect(await whoIs(secretOf(half), later(60))).toBeNull();
    expect((await giveCode(secretOf(half), codeAt(key, later(60)), later(60))).outcome).toBe('signed-in');
  });

  test('it ends after its minutes, with a newer one, with another purpose, and with a disabling', async () => {
    const { email, userId } = await givenPerson();
    const open = async (key: string, moment = now) => granted(await signInByLink.execute(at(moment), { secret: key, ...trace })).outcome;
    expect(await open(await givenLink('sign-in', email), later(600))).toBe('refused');
    const first = await givenLink('sign-in', email);
    const second = await givenLink('sign-in', email);
    expect([await open(first), await open(second)]).toEqual(['refused', 'signed-in']);
    expect(await open(await givenLink('reset-password', email))).toBe('refused');
    const third = await givenLink('sign-in', email);
    granted(await disableUser.execute({ actor: admin, now }, { userId, version: 1 }));
    expect(await open(third)).toBe('refused');
    expect(granted(await makeLink.execute(system, { purpose: 'sign-in', email }))).toBeNull();
  });

  test('its key is in the mail alone: the database has a hash and, until it has left, a sealed copy', async () => {
    const { email } = await givenPerson();
    const key = await givenLink('sign-in', email);
    expect(key.length).toBeGreaterThan(40);
    expect(JSON.stringify([await reader().accountLink.findMany(), await reader().mail.findMany(), await reader().auditEntry.findMany({ select: { detail: true } })])).not.toContain(key);
  });
});

describe('a new password by link', () => {
  test('it ends every session and open link, signs nobody in, and is told by mail', async () => {
    const { email, userId } = await givenPerson();
    const old = secretOf(await firstStep(email));
    const signInKey = await givenLink('sign-in', email);
    const key = await givenLink('reset-password', email);
    granted(await resetPassword.execute(asNobody, { secret: key, password: 'granite willow tram' }));
    expect(await whoIs(old)).toBeNull();
    expect((await firstStep(email)).outcome).toBe('refused');
    expect((await firstStep(email, now, 'granite willow tram')).outcome).toBe('signed-in');
    expect(granted(await signInByLink.execute(asNobody, { secret: signInKey, ...trace })).outcome).toBe('refused');
    expect(await resetPassword.execute(asNobody, { secret: key, password: 'another willow tram' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'link-ended' } });
    expect(await reader().mail.count({ where: { userId, kind: 'account-changed' } })).toBe(1);
  });

  test('a refused password leaves the link as it was', async () => {
    const { email } = await givenPerson();
    const key = await givenLink('reset-password', email);
    expect(await resetPassword.execute(asNobody, { secret: key, password: 'iloveyou' })).toEqual({ ok: false, failure: { kind: 'invalid', problems: [{ field: 'password', code: 'password-too-common' }] } });
    granted(await resetPassword.execute(asNobody, { secret: key, password: 'granite willow tram' }));
  });

  test('it lasts half an hour, and a sign-in link is none', async () => {
    const { email } = await givenPerson();
    const ended = { ok: false, failure: { kind: 'conflict', code: 'link-ended' } };
    expect(await resetPassword.execute(at(later(1_800)), { secret: await givenLink('reset-password', email), password: 'granite willow tram' })).toEqual(ended);
    expect(await resetPassword.execute(asNobody, { secret: await givenLink('sign-in', email), password: 'granite willow tram' })).toEqual(ended);
  });

  test("an administrator's link resets once, proves nothing of the address, and is recorded", async () => {
    const { email, userId } = await givenPerson('advisor');
    const { key } = await givenCodes(email, now);
    const { secret } = granted(await makeResetLink.execute({ actor: admin, now }, { userId }));
    expect(await reader().auditEntry.count({ where: { command: 'make-reset-link', subjectId: userId, actorId: admin.userId } })).toBe(1);
    granted(await resetPassword.execute(asNobody, { secret, password: 'granite willow tram' }));
    expect((await reader().user.findUniqueOrThrow({ where: { id: userId } })).emailVerifiedAt).toBeNull();
    // The codes stay: whoever has the link alone is not in.
    const half = await firstStep(email, later(60), 'granite willow tram');
    expect(half.outcome).toBe('code');
    expect((await giveCode(secretOf(half), codeAt(key, later(60)), later(60))).outcome).toBe('signed-in');
    expect(await makeResetLink.execute({ actor: { ...admin, userId }, now }, { userId })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'own-account' } });
  });
});
