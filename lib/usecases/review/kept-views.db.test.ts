import { afterAll, beforeEach, expect, test } from 'vitest';
import { QUEUE_COLUMNS, type KeptQuery } from '@/lib/contracts/review/queue-query.ts';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { givenCase, givenPerson } from '@/lib/testing/review-world.ts';
import { exportQueue } from './export-queue.ts';
import { forgetView } from './forget-view.ts';
import { keepView } from './keep-view.ts';
import { viewQueue } from './view-queue.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const PLAIN: KeptQuery = { view: 'all', text: null, language: null, holderId: null, columns: [...QUEUE_COLUMNS], density: 'dense' };
const at = (actor: Person) => ({ actor, now: NOW });

afterAll(closeDatabase);
beforeEach(() => reader().reviewCase.deleteMany({}));

async function seen(who: Person, query: object = {}) {
  const outcome = await viewQueue.execute(at(who), { ...PLAIN, page: 1, ...query });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

test('a list is kept with what it shows and counts what is in it; a private one is its owner\'s, a shared one everybody\'s, and only its owner takes it away', async () => {
  const [mine, other] = [await givenPerson('advisor', '李顾问'), await givenPerson('administrator')];
  for (const name of ['张江量子', '张江新药', '临港材料']) await givenCase(NOW, name);
  const keep = (name: string, shared: boolean, query: object = {}) => keepView.execute(at(mine), { name, shared, query: { ...PLAIN, ...query } });
  expect(await keep('张江', false, { text: '张江', columns: ['due', 'number'], density: 'roomy' })).toMatchObject({ ok: true });
  const shared = await keep('全部中文', true, { language: 'zh' });
  expect(await keep('全部中文', false)).toMatchObject({ ok: false, failure: { problems: [{ field: 'name', code: 'view-name-taken' }] } });
  expect((await seen(mine)).kept).toMatchObject([
    { name: '全部中文', shared: true, mine: true, count: 3, many: false },
    { name: '张江', shared: false, mine: true, count: 2, query: { text: '张江', columns: ['number', 'due'], density: 'roomy' } },
  ]);
  expect((await seen(other)).kept).toMatchObject([{ name: '全部中文', mine: false, ownerName: '李顾问', count: 3 }]);
  const viewId = shared.ok ? shared.value.viewId : '';
  expect(await forgetView.execute(at(other), { viewId })).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await forgetView.execute(at(mine), { viewId })).toMatchObject({ ok: true });
  expect((await seen(other)).kept).toEqual([]);
});

test('twelve lists and no more, also from two windows at once', async () => {
  const mine = await givenPerson('advisor');
  const outcomes = await Promise.all(Array.from({ length: 14 }, (_, n) => keepView.execute(at(mine), { name: `列表 ${n}`, shared: false, query: PLAIN })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(12);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'views-full' } });
});

test('a file holds every row of the list, in the order of its pages', async () => {
  const me = await givenPerson('advisor');
  for (let n = 0; n < 45; n += 1) await givenCase(new Date(NOW.getTime() + n * 60_000), n % 3 === 0 ? '张江科技' : '临港科技');
  const [first, second] = [await seen(me, { text: '科技' }), await seen(me, { text: '科技', page: 2 })];
  expect([first.rows.length, first.more, second.rows.length, second.more]).toEqual([40, true, 5, false]);
  const file = await exportQueue.execute(at(me), { ...PLAIN, text: '科技' });
  expect(file.ok && file.value.map(({ number }) => number)).toEqual([...first.rows, ...second.rows].map(({ number }) => number));
  const part = await exportQueue.execute(at(me), { ...PLAIN, text: '张江' });
  expect(part.ok && part.value).toHaveLength(15);
});

test('a company that changes its name is found by the new one, and no longer by the old', async () => {
  const me = await givenPerson('advisor');
  const { companyId } = await givenCase(NOW, '老名字');
  await reader().company.update({ where: { id: companyId }, data: { name: '新名字', nameKey: '新名字', creditCode: '91310000MA1K00001X' } });
  expect([(await seen(me, { text: '老名' })).rows.length, (await seen(me, { text: '新名' })).rows.length, (await seen(me, { text: 'ma1k0' })).rows.length, (await seen(me, { text: '新' })).rows.length]).toEqual([0, 1, 1, 1]);
});
