import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { claimCase } from './claim-case.ts';
import { claimNextCase } from './claim-next-case.ts';
import { concludeCase } from './conclude-case.ts';
import { moveCases } from './move-cases.ts';
import { previewMoves } from './preview-moves.ts';
import { skipCase } from './skip-case.ts';
import { startReview } from './start-review.ts';
import { undoMoves } from './undo-moves.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);
const at = (actor: Person, seconds = 0) => ({ actor, now: later(seconds) });
let lead: Person, li: Person, wang: Person;

afterAll(closeDatabase);
beforeEach(async () => {
  await reader().reviewCase.deleteMany({});
  await reader().user.updateMany({ where: { role: 'advisor' }, data: { disabledAt: NOW } });
  [lead, li, wang] = [await givenPerson('administrator'), await givenPerson('advisor'), await givenPerson('advisor')];
});

const stored = (caseId: string) => reader().reviewCase.findUniqueOrThrow({ where: { id: caseId }, select: { state: true, holderId: true, leaseUntil: true, dueOn: true, pausedOn: true, version: true } });
const audited = (command: string, caseId: string) => reader().auditEntry.count({ where: { command, subjectId: caseId } });

/** One in the queue, one in Li's review, one concluded by Li, and one that is not there. */
async function givenFour() {
  const [free, held, done] = [await givenCase(NOW), await givenCase(NOW), await givenCase(NOW)];
  await claimCase.execute(at(li), { caseId: held.caseId, version: 1 });
  await startReview.execute(at(li), { caseId: held.caseId, version: 2 });
  await claimCase.execute(at(li), { caseId: done.caseId, version: 1 });
  await concludeCase.execute(at(li), { caseId: done.caseId, version: 2, outcome: 'not-now', reasonCode: 'no-reply', text: 'x' });
  const cases = [{ caseId: free.caseId, version: 1 }, { caseId: held.caseId, version: 3 }, { caseId: done.caseId, version: 3 }, { caseId: '00000000-0000-4000-8000-000000000000', version: 1 }];
  return { free: free.caseId, held: held.caseId, done: done.caseId, cases };
}

describe('several cases at once', () => {
  test('the dry run says of each what the move then does, and writes nothing', async () => {
    const { cases, ...ids } = await givenFour();
    const before = await Promise.all(Object.values(ids).map(stored));
    const move = { action: 'assign', to: wang.userId, text: '请接手', cases } as const;
    const preview = await previewMoves.execute(at(lead), move);
    expect(await Promise.all(Object.values(ids).map(stored))).toEqual(before);
    const problems = [null, null, 'case-state', 'not-found'];
    expect(preview.ok && preview.value.rows.map(({ problem }) => problem)).toEqual(problems);
    const moved = await moveCases.execute(at(lead), move);
    expect(moved.ok && moved.value.rows.map(({ problem, version }) => [problem, version])).toEqual([[null, 2], [null, 4], ['case-state', null], ['not-found', null]]);
    expect(await stored(ids.free)).toMatchObject({ state: 'claimed', holderId: wang.userId, leaseUntil: new Date('2026-11-25T16:00:00Z') });
    expect(await stored(ids.held)).toMatchObject({ state: 'in-review', holderId: wang.userId });
    expect(await Promise.all(Object.values(ids).map((id) => audited('move-cases', id)))).toEqual([1, 1, 0]);
    expect(await reader().notice.findMany({ where: { payload: { path: ['caseId'], equals: ids.held }, kind: { in: ['case-given', 'case-moved'] } }, select: { userId: true, kind: true }, orderBy: { kind: 'asc' } })).toEqual([{ userId: wang.userId, kind: 'case-given' }, { userId: li.userId, kind: 'case-moved' }]);
  });

  test('to assign is an administrator\'s, to claim an advisor\'s; nobody is given a case who is no advisor', async () => {
    const { free, cases } = await givenFour();
    const one = { cases: cases.slice(0, 1) };
    const problem = async (actor: Person, move: object) => {
      const moved = await moveCases.execute(at(actor), { ...one, ...move });
      return moved.ok ? moved.value.rows[0]?.problem : moved.failure.kind;
    };
    expect(await problem(li, { action: 'assign', to: wang.userId })).toBe('forbidden');
    expect(await problem(lead, { action: 'claim' })).toBe('forbidden');
    expect(await problem(lead, { action: 'assign', to: lead.userId })).toBe('case-holder-away');
    expect(await problem(await givenPerson('member'), { action: 'claim' })).toBe('forbidden');
    expect(await problem(lead, { action: 'release', text: '' })).toBe('invalid');
    expect(await stored(free)).toMatchObject({ state: 'submitted', version: 1 });
    expect(await problem(li, { action: 'claim' })).toBe(null);
  });
});

describe('undoing', () => {
  test('within 30 seconds each case stands as it stood, with two more entries in its log and audit', async () => {
    const { free, held, cases } = await givenFour();
    const before = [await stored(free), await stored(held)];
    await moveCases.execute(at(lead), { action: 'assign', to: wang.userId, cases: cases.slice(0, 2) });
    const undone = await undoMoves.execute(at(lead, 30), { cases: [{ caseId: free, version: 2 }, { caseId: held, version: 4 }] });
    expect(undone.ok && undone.value.rows.map(({ problem }) => problem)).toEqual([null, null]);
    expect([await stored(free), await stored(held)]).toEqual(before.map((row) => ({ ...row, version: row.version + 2 })));
    expect(await reader().caseEvent.findMany({ where: { caseId: held, seq: { gt: 3 } }, orderBy: { seq: 'asc' }, select: { action: true, actorId: true } })).toEqual([{ action: 'assign', actorId: lead.userId }, { action: 'undo', actorId: lead.userId }]);
    expect(await audited('undo-moves', held)).toBe(1);
  });

  test('not later, not by another, not what has moved on, and not twice', async () => {
    const { free, cases } = await givenFour();
    await moveCases.execute(at(lead), { action: 'assign', to: wang.userId, cases: cases.slice(0, 1) });
    const problem = async (who: Person, seconds: number, version = 2) => {
      const undone = await undoMoves.execute(at(who, seconds), { cases: [{ caseId: free, version }] });
      return undone.ok ? undone.value.rows[0]?.problem : undone.failure.kind;
    };
    expect(await problem(lead, 31)).toBe('undo-gone');
    expect(await problem(wang, 1)).toBe('undo-gone');
    expect(await problem(lead, 1, 1)).toBe('undo-gone');
    await startReview.execute(at(wang, 2), { caseId: free, version: 2 });
    expect(await problem(lead, 3)).toBe('undo-gone');
    expect(await problem(lead, 3, 3)).toBe('undo-gone');
    const other = (await givenCase(NOW)).caseId;
    await moveCases.execute(at(li), { action: 'claim', cases: [{ caseId: other, version: 1 }] });
    const undo = () => undoMoves.execute(at(li, 1), { cases: [{ caseId: other, version: 2 }] });
    expect(await undo()).toMatchObject({ value: { rows: [{ problem: null, version: 3 }] } });
    expect(await undo()).toMatchObject({ value: { rows: [{ problem: 'undo-gone' }] } });
    expect(await stored(other)).toMatchObject({ state: 'submitted', holderId: null });
  });

  test('a case does not go back to somebody who has left', async () => {
    const { held, cases } = await givenFour();
    await moveCases.execute(at(lead), { action: 'release', text: '换人', cases: cases.slice(1, 2) });
    await reader().user.update({ where: { id: li.userId }, data: { disabledAt: NOW } });
    expect(await undoMoves.execute(at(lead, 1), { cases: [{ caseId: held, version: 4 }] })).toMatchObject({ value: { rows: [{ problem: 'case-holder-away' }] } });
  });
});

describe('passing a case over', () => {
  let second = 0;
  const next = async (who: Person) => {
    const taken = await claimNextCase.execute(at(who, (second += 1)), {});
    return taken.ok ? taken.value : null;
  };
  const skip = (who: Person, caseId: string, reasonCode = 'skip-not-my-field') => stored(caseId).then(({ version }) => skipCase.execute(at(who, (second += 1)), { caseId, version, reasonCode }));

  test('needs a reason of its own kind, gives the next one, and is not offered again until others had it', async () => {
    const [first, other] = [(await givenCase(NOW)).caseId, (await givenCase(later(60))).caseId];
    expect(await next(li)).toMatchObject({ caseId: first });
    expect(await skip(li, first, 'no-reply')).toMatchObject({ ok: false, failure: { problems: [{ field: 'reasonCode', code: 'skip-reason' }] } });
    expect(await skip(li, first)).toMatchObject({ ok: true, value: { skipped: { state: 'submitted' }, next: { caseId: other } } });
    expect([await audited('skip-case', first), await audited('skip-case', other)]).toEqual([1, 1]);
    expect(await reader().caseSkip.findMany({ where: { caseId: first } })).toMatchObject([{ userId: li.userId, reasonCode: 'skip-not-my-field', liftedAt: null }]);
    expect(await next(li)).toEqual({ caseId: null });
    expect(await next(wang)).toMatchObject({ caseId: first });
    expect(await skip(wang, first)).toMatchObject({ ok: true, value: { next: null } });
    expect(await next(wang)).toEqual({ caseId: null });
    expect(await next(li)).toMatchObject({ caseId: first });
  });

  test('where nobody else is there, it comes last instead of never', async () => {
    await reader().user.update({ where: { id: wang.userId }, data: { disabledAt: NOW } });
    const [first, other] = [(await givenCase(NOW)).caseId, (await givenCase(later(60))).caseId];
    expect(await next(li)).toMatchObject({ caseId: first });
    expect(await skip(li, first)).toMatchObject({ value: { next: { caseId: other } } });
    expect(await next(li)).toMatchObject({ caseId: first });
    expect(await skip(li, first)).toMatchObject({ value: { next: null } });
  });

  test('only while it is freshly taken, and only by its holder', async () => {
    const { caseId } = await givenCase(NOW);
    await claimCase.execute(at(li), { caseId, version: 1 });
    expect(await skip(wang, caseId)).toMatchObject({ failure: { code: 'case-held' } });
    await startReview.execute(at(li), { caseId, version: 2 });
    expect(await skip(li, caseId)).toMatchObject({ failure: { code: 'case-state' } });
  });
});

test('of the cases that may be taken the due day comes first, then age, then the number, within the language asked for', async () => {
  const make = async (submitted: string, dueOn: string, language: 'zh' | 'en') => {
    const { caseId } = await givenCase(NOW);
    await reader().reviewCase.update({ where: { id: caseId }, data: { submittedAt: new Date(submitted), dueOn: new Date(dueOn), language } });
    return caseId;
  };
  const late = await make('2026-11-20T01:00:00Z', '2026-11-30', 'zh');
  const older = await make('2026-11-18T01:00:00Z', '2026-11-25', 'zh');
  const english = await make('2026-11-17T01:00:00Z', '2026-11-24', 'en');
  const younger = await make('2026-11-18T02:00:00Z', '2026-11-25', 'zh');
  const take = async (language: 'zh' | null) => {
    const taken = await claimNextCase.execute(at(li), { language });
    return taken.ok ? taken.value.caseId : null;
  };
  expect([await take('zh'), await take(null), await take('zh'), await take('zh'), await take('zh')]).toEqual([older, english, younger, late, null]);
});
