import { afterAll, expect, test } from 'vitest';
import { QUEUE_COLUMNS, QUEUE_VIEWS } from '@/lib/contracts/review/queue-query.ts';
import { closeDatabase } from '@/lib/db/client.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { askCompany } from './ask-company.ts';
import { claimCase } from './claim-case.ts';
import { concludeCase } from './conclude-case.ts';
import { viewQueue } from './view-queue.ts';
import { withdrawCase } from './withdraw-case.ts';

const MONDAY = new Date('2026-11-16T02:00:00Z'); // due on Monday 23
const FRIDAY = new Date('2026-11-20T02:00:00Z'); // due on Friday 27
const TODAY = new Date('2026-11-23T02:00:00Z');

afterAll(closeDatabase);

test('each view holds what its rule says, and the counts agree with the rows', async () => {
  const [me, other] = [await givenPerson('advisor', '李顾问'), await givenPerson('advisor')];
  const overdue = await givenCase(new Date('2026-11-13T02:00:00Z'), '申江微芯有限公司'); // due on Friday 20
  const dueToday = await givenCase(MONDAY, '张江新药');
  const fresh = await givenCase(FRIDAY, '张江量子');
  const mine = await givenCase(FRIDAY, '临港材料');
  const waiting = await givenCase(MONDAY, 'ABC Robotics');
  const done = await givenCase(FRIDAY);
  const gone = await givenCase(FRIDAY);
  await claimCase.execute({ actor: me, now: TODAY }, { caseId: mine.caseId, version: 1 });
  await claimCase.execute({ actor: other, now: TODAY }, { caseId: waiting.caseId, version: 1 });
  await askCompany.execute({ actor: other, now: TODAY }, { caseId: waiting.caseId, version: 2, text: '?' });
  await claimCase.execute({ actor: other, now: TODAY }, { caseId: done.caseId, version: 1 });
  await concludeCase.execute({ actor: other, now: TODAY }, { caseId: done.caseId, version: 2, outcome: 'recommended', reasonCode: 'criteria-met', text: 'x' });
  await withdrawCase.execute({ actor: gone.member, now: TODAY }, { caseId: gone.caseId, version: 1 });

  const ask = async (more: object) => {
    const outcome = await viewQueue.execute({ actor: me, now: TODAY }, { view: 'all', text: null, language: null, holderId: null, columns: [...QUEUE_COLUMNS], density: 'dense', page: 1, ...more });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return outcome.value;
  };
  const expected = {
    unassigned: [overdue, dueToday, fresh],
    mine: [mine],
    overdue: [overdue],
    'due-today': [dueToday],
    ageing: [] as (typeof overdue)[],
    waiting: [waiting],
    concluded: [done],
    all: [done, mine, fresh, waiting, dueToday, overdue],
  };
  for (const view of QUEUE_VIEWS) {
    const shown = await ask({ view });
    expect([view, shown.rows.map((row) => row.caseId)]).toEqual([view, expected[view].map((each) => each.caseId)]);
    expect([view, shown.more, shown.counts[view]]).toEqual([view, false, expected[view].length]);
  }
  expect((await ask({ view: 'waiting' })).rows[0]).toMatchObject({ due: 'paused', dueOn: null, mine: false });
  expect((await ask({ view: 'mine' })).rows[0]).toMatchObject({ due: 'later', dueOn: '2026-11-27', mine: true, holderName: '李顾问' });

  const find = async (text: string) => (await ask({ text })).rows.map((row) => row.companyName);
  expect(await find('张江')).toEqual(['张江量子', '张江新药']);
  expect(await find('微芯有限')).toEqual(['申江微芯有限公司']);
  expect(await find('ＡＢＣ')).toEqual(['ABC Robotics']);
  expect(await find('%')).toEqual([]);
  expect(await find('没有这家')).toEqual([]);
  const { number } = (await ask({ view: 'mine' })).rows[0]!;
  expect(await find(`#${number}`)).toEqual(['临港材料']);
  expect((await ask({ text: '张江' })).counts).toMatchObject({ all: 2, unassigned: 2, mine: 0 });
  expect((await ask({ language: 'en' })).rows).toEqual([]);
  expect((await ask({ holderId: other.userId })).rows.map((row) => row.caseId)).toEqual([done, waiting].map((each) => each.caseId));
  expect((await ask({})).limit).toEqual({ workingDays: 5, ageingDays: 2, holidaysEntered: false });
});
