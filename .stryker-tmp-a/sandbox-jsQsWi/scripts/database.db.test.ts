// @ts-nocheck
import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDatabase, ensureForeignDatabase, isMigrated, migrate, openScratch } from './database.mjs';

const database = `roles_${process.pid.toString(36)}_${Date.now().toString(36)}`;
let owner: pg.Client;
let app: pg.Client;
let urls: { readonly ownerUrl: string; readonly appUrl: string };

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

beforeAll(async () => {
  const scratch = await openScratch('vitest');
  urls = await ensureDatabase(scratch, database);
  await migrate(urls);
  owner = await connect(urls.ownerUrl);
  app = await connect(urls.appUrl);
  await owner.query('CREATE TABLE later (id int PRIMARY KEY, number serial); CREATE FUNCTION three() RETURNS int LANGUAGE sql AS $$ SELECT 3 $$; CREATE SCHEMA side; CREATE TABLE side.later (id int)');
});
afterAll(async () => {
  await owner.end();
  await app.end();
  await (await openScratch('vitest')).dropDatabases(database);
});

describe('the two roles', { timeout: 60_000 }, () => {
  it('let the app read and write rows of what was created later, in any schema', async () => {
    await app.query('INSERT INTO later (id) VALUES (1); UPDATE later SET id = 2; DELETE FROM later; SELECT three(); INSERT INTO side.later VALUES (1)');
    expect((await app.query('SELECT count(*)::int AS n FROM side.later')).rows).toEqual([{ n: 1 }]);
  });

  it.each([
    'CREATE TABLE mine (id int)',
    'ALTER TABLE later ADD COLUMN x int',
    'DROP TABLE later',
    'TRUNCATE later',
    'CREATE SCHEMA mine',
    'CREATE EXTENSION citext',
    'CREATE DATABASE mine',
    'CREATE ROLE mine',
    'SET ROLE livewater_owner',
    'DELETE FROM _prisma_migrations',
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', 'x')",
    "COPY later TO PROGRAM 'true'",
  ])('keep the app from: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42P01)$/) as unknown });
  });

  it('leave what a migration took back as it is, at the next start', async () => {
    await owner.query('CREATE TABLE kept (id int); REVOKE DELETE ON kept FROM livewater_app');
    await ensureDatabase(await openScratch('vitest'), database);
    await expect(app.query('DELETE FROM kept')).rejects.toMatchObject({ code: '42501' });
  });

  it('let the app put a job into the queue and work it off', async () => {
    await app.query("SELECT graphile_worker.add_job('note', '{\"n\": 7}')");
    const done: unknown[] = [];
    await runOnce({ connectionString: urls.appUrl, logger: new Logger(() => () => {}), noHandleSignals: true, taskList: { note: (payload) => void done.push(payload) } });
    expect(done).toEqual([{ n: 7 }]);
  });
});

describe('a database', { timeout: 60_000 }, () => {
  it('knows whether it is migrated', async () => {
    expect(await isMigrated(urls.ownerUrl)).toBe(true);
    const fresh = await ensureDatabase(await openScratch('vitest'), `${database}_fresh`);
    expect(await isMigrated(fresh.ownerUrl)).toBe(false);
  });

  it('that would lose acknowledged rows in a crash is refused', async () => {
    const { rows } = await owner.query<{ fsync: string }>('SHOW fsync');
    expect(rows).toEqual([{ fsync: 'off' }]); // a scratch cluster gives up durability on purpose
    await expect(ensureForeignDatabase(urls.ownerUrl)).rejects.toThrow('The database has fsync = off');
  });
});
