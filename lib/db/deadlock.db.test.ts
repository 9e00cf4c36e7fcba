import { afterAll, expect, test } from 'vitest';
import { ok } from '@/lib/domain/result.ts';
import { givenPerson } from '@/lib/testing/review-world.ts';
import { closeDatabase, reader, transaction, type Database } from './client.ts';

afterAll(closeDatabase);

test.each(['model', 'raw'] as const)('of two transactions that wait for each other the one that is ended runs again, and both take place (%s)', async (way) => {
  const ids = [(await givenPerson('advisor')).userId, (await givenPerson('advisor')).userId];
  let [runs, holding] = [0, 0];
  const mark = (db: Database, id: string, by: string) =>
    way === 'model' ? db.user.updateMany({ where: { id }, data: { name: `${by} was here` } }) : db.$executeRaw`UPDATE users SET name = ${`${by} was here`} WHERE id = ${id}::uuid`;
  let bothHold: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (bothHold = resolve));
  const inOrder = (by: string, order: readonly string[]) =>
    transaction(async (db) => {
      runs += 1;
      await mark(db, order[0]!, by);
      holding += 1;
      if (holding === 2) bothHold();
      await held;
      await mark(db, order[1]!, by);
      return ok(by);
    });
  expect(await Promise.all([inOrder('one', ids), inOrder('two', ids.toReversed())])).toEqual([ok('one'), ok('two')]);
  expect(runs).toBe(3);
  const names = await reader().user.findMany({ where: { id: { in: ids } }, select: { name: true } });
  expect(new Set(names.map(({ name }) => name)).size).toBe(1);
});
