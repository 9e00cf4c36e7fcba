// @ts-nocheck
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reader } from '@/lib/db/client.ts';
import { addCompany } from '@/lib/db/stores/companies.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import type { Anonymous } from '@/lib/domain/access/actor.ts';
import { command } from './command.ts';

const actor: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const now = new Date('2026-11-23T08:00:00Z');
const about = () => ({ type: 'company', id: null, company: null });
const counts = async () => [await reader().company.count(), await reader().auditEntry.count(), await reader().auditHead.count()];

/** A command that writes and then does what `end` says. */
const writing = (end: () => 'succeed' | 'refuse') =>
  command({
    name: 'start-intake',
    input: z.strictObject({ note: z.string() }),
    allow: (who) => who.kind === 'anonymous',
    run: async ({ db, now: at }) => {
      await addCompany(db, null, at);
      return end() === 'succeed' ? ok('written') : fail({ kind: 'conflict', code: 'stale-version' });
    },
    about,
  });

test('a success writes its rows and one audit row', async () => {
  const [companies = 0, entries = 0] = await counts();
  expect(await writing(() => 'succeed').execute({ actor, now }, { note: 'x' })).toEqual({ ok: true, value: 'written' });
  expect((await counts()).slice(0, 2)).toEqual([companies + 1, entries + 1]);
});

test('a command leaves a row for each thing it names, and none when there was nothing to change', async () => {
  const naming = (things: readonly string[]) =>
    command({ name: 'start-intake', input: z.strictObject({}), allow: () => true, run: async () => ok(things), about: (_input, named) => named.map((type) => ({ ...about(), type })) });
  const [, before = 0] = await counts();
  for (const [things, rows] of [[[], 0], [['one'], 1], [['one', 'other'], 3]] as const) {
    await naming(things).execute({ actor, now }, {});
    expect((await counts())[1]).toBe(before + rows);
  }
});

test('a returned failure rolls back what was written before it', async () => {
  const before = await counts();
  expect(await writing(() => 'refuse').execute({ actor, now }, { note: 'x' })).toEqual({ ok: false, failure: { kind: 'conflict', code: 'stale-version' } });
  expect(await counts()).toEqual(before);
});

test('a thrown error rolls back and is thrown on', async () => {
  const before = await counts();
  const broken = writing(() => {
    throw new Error('broken');
  });
  await expect(broken.execute({ actor, now }, { note: 'x' })).rejects.toThrow('broken');
  expect(await counts()).toEqual(before);
});

test('an audit row that cannot be written takes the change with it', async () => {
  const before = await counts();
  const unaudited = command({
    name: 'start-intake',
    input: z.strictObject({}),
    allow: () => true,
    run: async ({ db, now: at }) => ok(await addCompany(db, null, at)),
    about: () => ({ type: 'company', id: 'a\u0000b', company: null }),
  });
  await expect(unaudited.execute({ actor, now }, {})).rejects.toThrow();
  expect(await counts()).toEqual(before);
});

test('what does not parse, and who may not, never reaches run', async () => {
  const before = await counts();
  const useCase = writing(() => 'succeed');
  expect(await useCase.execute({ actor, now }, { note: 1, more: 2 })).toEqual({
    ok: false,
    failure: { kind: 'invalid', problems: [{ field: 'note', code: 'wrong-type', params: { expected: 'string' } }, { field: 'more', code: 'unknown-field' }] },
  });
  expect(await useCase.execute({ actor: { kind: 'system', task: 'test' }, now }, { note: 'x' })).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  expect(await counts()).toEqual(before);
});
