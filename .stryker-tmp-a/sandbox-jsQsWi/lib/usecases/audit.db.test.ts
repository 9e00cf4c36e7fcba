// @ts-nocheck
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from './command.ts';
import { ok } from '@/lib/domain/result.ts';
import { verifyAudit } from '@/lib/db/audit.ts';
import { reader } from '@/lib/db/client.ts';

const WRITERS = 20;
const EACH = 25;
const now = new Date('2026-11-23T08:00:00.123Z');

const note = command({
  name: 'start-intake',
  input: z.strictObject({ chain: z.string().nullable(), n: z.int() }),
  allow: () => true,
  run: async ({ input }) => ok(input.n),
  about: ({ chain, n }) => ({ type: 'test', id: null, company: chain, detail: { n } }),
});

/** The owner of the tables, who alone could tamper: past the triggers that stop everybody else. */
const owner = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

async function asTamperer(sql: string): Promise<void> {
  await owner.query('ALTER TABLE audit_entries DISABLE TRIGGER USER');
  await owner.query(sql);
  await owner.query('ALTER TABLE audit_entries ENABLE TRIGGER USER');
}

test('twenty writers at once make one chain without a fork, and the check finds what is done to it', async () => {
  const writing = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; n < EACH; n += 1) {
      // Half of them on one chain, the others on the chain of the house.
      const outcome = await note.execute({ actor: { kind: 'system', task: `writer ${writer}` }, now }, { chain: writer % 2 === 0 ? 'shared' : null, n });
      expect(outcome.ok).toBe(true);
    }
  });
  await Promise.all(writing);

  const clean = await verifyAudit(reader(), []);
  expect(clean.faults).toEqual([]);
  expect(clean.heads.filter(({ chain }) => chain !== 'kept').map(({ chain, seq }) => [chain, seq])).toEqual([['house', 250n], ['shared', 250n]]);

  const faultsNow = async () => (await verifyAudit(reader(), clean.heads)).faults.map(({ chain, fault }) => `${chain} ${fault}`);
  await asTamperer("UPDATE audit_entries SET actor_kind = 'member' WHERE chain = 'shared' AND seq = 100");
  expect(await faultsNow()).toEqual(['shared changed']);
  await asTamperer("UPDATE audit_entries SET actor_kind = 'system' WHERE chain = 'shared' AND seq = 100");
  expect(await faultsNow()).toEqual([]);
  await asTamperer("DELETE FROM audit_entries WHERE chain = 'house' AND seq = 50");
  await asTamperer("DELETE FROM audit_entries WHERE chain = 'shared' AND seq > 240");
  expect(await faultsNow()).toEqual(['house gap', 'shared cut']);
});

test('nobody changes or deletes a row, not even the owner in passing', async () => {
  await note.execute({ actor: { kind: 'system', task: 'test' }, now }, { chain: 'kept', n: 1 });
  await expect(reader().auditEntry.updateMany({ data: { command: 'x' } })).rejects.toThrow();
  await expect(reader().auditEntry.deleteMany()).rejects.toThrow();
  await expect(owner.query('DELETE FROM audit_entries')).rejects.toThrow(/never changed/);
  await expect(owner.query('TRUNCATE audit_entries')).rejects.toThrow(/never changed/);
});
