import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Actor, Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { deleteAccount } from '../accounts/delete-account.ts';
import { changeRole } from '../accounts/change-role.ts';
import { disableUser } from '../accounts/disable-user.ts';
import { askCompany } from './ask-company.ts';
import { claimCase } from './claim-case.ts';
import { claimNextCase } from './claim-next-case.ts';
import { endAbsence } from './end-absence.ts';
import { handOverCases } from './hand-over-cases.ts';
import { markAbsence } from './mark-absence.ts';
import { startReview } from './start-review.ts';

const CLOCK: Actor = { kind: 'system', task: 'hand-over' };
const on = (day: string) => new Date(`${day}T02:00:00Z`);
const MONDAY = on('2026-11-23');

afterAll(closeDatabase);
beforeEach(async () => {
  await reader().reviewCase.deleteMany({});
  await reader().user.updateMany({ where: { role: 'advisor' }, data: { disabledAt: MONDAY } });
});

/** Three cases of an advisor: one just taken, one in review, one that waits for its company. */
async function givenHeld(holder: Person, now = MONDAY): Promise<readonly string[]> {
  const ids = [];
  for (const state of ['claimed', 'in-review', 'waiting'] as const) {
    const { caseId } = await givenCase(now);
    await claimCase.execute({ actor: holder, now }, { caseId, version: 1 });
    if (state === 'in-review') await startReview.execute({ actor: holder, now }, { caseId, version: 2 });
    if (state === 'waiting') await askCompany.execute({ actor: holder, now }, { caseId, version: 2, text: '?' });
    ids.push(caseId);
  }
  return ids;
}

async function standing(ids: readonly string[]) {
  const rows = await reader().reviewCase.findMany({ where: { id: { in: [...ids] } }, select: { id: true, state: true, holderId: true } });
  return ids.map((id) => rows.find((row) => row.id === id)).map((row) => [row?.state, row?.holderId]);
}

const days = (who: Person, from: string, to: string, deputy: Person | null = null) => ({ userId: who.userId, from, to, deputyId: deputy?.userId ?? null, note: '请从问企业的第二题看起' });

describe('days away', () => {
  test('that begin today send every open case to the queue at once, with the note, one audit row each', async () => {
    const holder = await givenPerson('advisor');
    const ids = await givenHeld(holder);
    expect(await markAbsence.execute({ actor: holder, now: MONDAY }, days(holder, '2026-11-23', '2026-11-27'))).toMatchObject({ ok: true });
    expect(await standing(ids)).toEqual([['submitted', null], ['submitted', null], ['submitted', null]]);
    for (const id of ids) {
      const events = await reader().caseEvent.findMany({ where: { caseId: id, action: 'hand-over' } });
      expect(events).toMatchObject([{ actorRole: 'system', actorId: null, reasonCode: 'holder-away', text: '请从问企业的第二题看起' }]);
      expect(await reader().auditEntry.count({ where: { command: 'mark-absence', subjectId: id } })).toBe(1);
    }
  });

  test('with a deputy: to them, in the same state and with the clock as it was; a deputy who is away too is passed over', async () => {
    const [holder, deputy, third] = [await givenPerson('advisor'), await givenPerson('advisor'), await givenPerson('advisor')];
    const ids = await givenHeld(holder);
    const before = await reader().reviewCase.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' }, select: { dueOn: true, pausedOn: true } });
    await markAbsence.execute({ actor: holder, now: MONDAY }, days(holder, '2026-11-23', '2026-11-24', deputy));
    expect(await standing(ids)).toEqual([['claimed', deputy.userId], ['in-review', deputy.userId], ['waiting-for-company', deputy.userId]]);
    expect(await reader().reviewCase.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' }, select: { dueOn: true, pausedOn: true } })).toEqual(before);
    expect(await reader().notice.count({ where: { userId: deputy.userId, kind: 'case-given' } })).toBe(3);
    await markAbsence.execute({ actor: third, now: MONDAY }, days(third, '2026-11-23', '2026-11-24'));
    await markAbsence.execute({ actor: deputy, now: MONDAY }, days(deputy, '2026-11-23', '2026-11-24', third));
    expect(await standing(ids)).toEqual([['submitted', null], ['submitted', null], ['submitted', null]]);
  });

  test('that begin later: the cases stay until the day, then the clock gives them away', async () => {
    const holder = await givenPerson('advisor');
    const ids = await givenHeld(holder);
    await markAbsence.execute({ actor: holder, now: MONDAY }, days(holder, '2026-11-24', '2026-11-25'));
    const clock = async (now: Date) => handOverCases.execute({ actor: CLOCK, now }, {});
    expect(await clock(MONDAY)).toMatchObject({ value: { handedOver: 0 } });
    expect((await standing(ids)).map(([, holderId]) => holderId)).toEqual([holder.userId, holder.userId, holder.userId]);
    expect(await clock(on('2026-11-24'))).toMatchObject({ value: { handedOver: 3 } });
    expect(await clock(on('2026-11-24'))).toMatchObject({ value: { handedOver: 0 } });
    expect((await standing(ids)).every(([state]) => state === 'submitted')).toBe(true);
  });

  test('nobody takes a case on a day away; ended early, they may again', async () => {
    const holder = await givenPerson('advisor');
    const { caseId } = await givenCase(MONDAY);
    const marked = await markAbsence.execute({ actor: holder, now: MONDAY }, days(holder, '2026-11-20', '2026-11-27'));
    const away = { ok: false, failure: { kind: 'conflict', code: 'case-holder-away' } };
    expect(await claimCase.execute({ actor: holder, now: MONDAY }, { caseId, version: 1 })).toEqual(away);
    expect(await claimNextCase.execute({ actor: holder, now: MONDAY }, {})).toEqual(away);
    expect(await endAbsence.execute({ actor: holder, now: MONDAY }, { absenceId: marked.ok ? marked.value.absenceId : '' })).toMatchObject({ ok: true });
    expect(await claimNextCase.execute({ actor: holder, now: MONDAY }, {})).toMatchObject({ value: { caseId } });
    expect(await reader().absence.findMany({ where: { userId: holder.userId } })).toMatchObject([{ toDay: new Date('2026-11-22T00:00:00Z') }]);
  });

  test('are one\'s own or an administrator\'s to enter, with a real deputy and days that are not over', async () => {
    const [holder, other, administrator, member] = [await givenPerson('advisor'), await givenPerson('advisor'), await givenPerson('administrator'), await givenPerson('member')];
    const mark = (actor: Person, input: object) => markAbsence.execute({ actor, now: MONDAY }, { ...days(holder, '2026-11-23', '2026-11-27'), ...input });
    expect(await mark(other, {})).toEqual({ ok: false, failure: { kind: 'forbidden' } });
    expect(await mark(holder, { deputyId: holder.userId })).toMatchObject({ failure: { problems: [{ field: 'deputyId', code: 'not-a-deputy' }] } });
    expect(await mark(holder, { deputyId: member.userId })).toMatchObject({ failure: { problems: [{ code: 'not-a-deputy' }] } });
    expect(await mark(holder, { to: '2026-11-20' })).toMatchObject({ failure: { problems: [{ field: 'to', code: 'ends-before-it-begins' }] } });
    expect(await mark(holder, { from: '2026-11-16', to: '2026-11-20' })).toMatchObject({ failure: { problems: [{ code: 'in-past' }] } });
    expect(await mark(administrator, { userId: member.userId })).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await mark(administrator, {})).toMatchObject({ ok: true });
  });
});

test('a disabled advisor and one with another role leave their cases to the queue in the same transaction', async () => {
  const administrator = await givenPerson('administrator');
  await givenPerson('administrator');
  for (const leave of [
    (userId: string) => disableUser.execute({ actor: administrator, now: MONDAY }, { userId, version: 1 }),
    (userId: string) => changeRole.execute({ actor: administrator, now: MONDAY }, { userId, role: 'maintainer', version: 1 }),
  ]) {
    const holder = await givenPerson('advisor');
    const ids = await givenHeld(holder);
    expect(await leave(holder.userId)).toMatchObject({ ok: true });
    expect((await standing(ids)).every(([state, holderId]) => state === 'submitted' && holderId === null)).toBe(true);
    expect(await reader().caseEvent.count({ where: { caseId: { in: [...ids] }, reasonCode: 'holder-left' } })).toBe(3);
  }
});

test('an advisor who deletes their account leaves their cases to the queue first', async () => {
  const holder = await givenPerson('advisor');
  const ids = await givenHeld(holder);
  const { email } = await reader().user.findUniqueOrThrow({ where: { id: holder.userId } });
  expect(await deleteAccount.execute({ actor: holder, now: MONDAY }, { confirm: email })).toMatchObject({ ok: true });
  expect(await standing(ids)).toEqual([['submitted', null], ['submitted', null], ['submitted', null]]);
  expect(await reader().auditEntry.count({ where: { command: 'delete-account', subjectId: { in: [...ids] } } })).toBe(3);
});

test('an advisor who claims while somebody takes their role away ends with no case, whoever is first', async () => {
  const administrator = await givenPerson('administrator');
  for (let round = 0; round < 12; round += 1) {
    const holder = await givenPerson('advisor');
    for (let n = 0; n < 3; n += 1) await givenCase(MONDAY);
    await Promise.all([
      ...[1, 2, 3].map(() => claimNextCase.execute({ actor: holder, now: MONDAY }, {})),
      disableUser.execute({ actor: administrator, now: MONDAY }, { userId: holder.userId, version: 1 }),
    ]);
    expect(await reader().reviewCase.count({ where: { holderId: holder.userId } })).toBe(0);
  }
});
