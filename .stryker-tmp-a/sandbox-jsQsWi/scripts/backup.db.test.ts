// @ts-nocheck
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/db/audit.ts';
import { reader } from '@/lib/db/client.ts';
import { givenAccount } from '@/lib/testing/world.ts';
import { readBackup, writeBackup } from './backup-file.mjs';
import { beginView, differences, readAll } from './backup-rows.mjs';
import { ensureDatabase, openScratch } from './database.mjs';
import { restoreInto } from './restore-into.mjs';

const name = `restored_${process.pid.toString(36)}_${Date.now().toString(36)}`;
const folder = mkdtempSync(join(tmpdir(), 'livewater-backup-'));
const file = join(folder, 'all.backup');
let scratch: Awaited<ReturnType<typeof openScratch>>;
let owner: pg.Client;

async function connected(connectionString: string | undefined): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function figuresOf(connectionString: string | undefined) {
  const client = await connected(connectionString);
  await beginView(client);
  const figures = await readAll(client);
  await client.end();
  return figures;
}

beforeAll(async () => {
  scratch = await openScratch('vitest');
  owner = await connected(process.env['DATABASE_URL']);
  await givenAccount({ email: 'kept@backup.example', name: '顾明远\t"\\ \u{20000}', role: 'advisor' }, new Date('2026-11-23T08:00:00.123Z'));
  await writeBackup(owner, file, new Date());
});
afterAll(async () => {
  await owner.end();
  await scratch.dropDatabases(name);
  rmSync(folder, { recursive: true });
});

test('a backup restored into a new database is equal row by row, and its audit chain holds', async () => {
  const target = await ensureDatabase(scratch, name);
  await restoreInto(target, file);
  const [before, after] = [await figuresOf(process.env['DATABASE_URL']), await figuresOf(target.ownerUrl)];
  expect(differences(before, after)).toEqual([]);
  expect(after['public.users']?.rows).toBe(1);
  expect((await verifyAudit(reader(), [])).faults).toEqual([]);
  await expect(restoreInto(target, file)).rejects.toThrow('is not empty');
});

test('one changed bit anywhere, and a cut, are refused before a line is read', async () => {
  const bytes = readFileSync(file);
  const bad = join(folder, 'bad.backup');
  for (let n = 0; n < 40; n += 1) {
    const place = Math.floor(((bytes.length - 1) * n) / 39);
    const copy = Buffer.from(bytes);
    copy[place] = (copy[place] ?? 0) ^ (1 << (n % 8));
    writeFileSync(bad, copy);
    await expect(readBackup(bad), `byte ${place}`).rejects.toThrow('is damaged');
  }
  writeFileSync(bad, bytes.subarray(0, -1));
  await expect(readBackup(bad)).rejects.toThrow('is damaged');
});
