// @ts-nocheck
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { ensureDatabase } from './database.mjs';
import { openCluster } from './embedded-postgres.mjs';
import { openDatabase } from './prepare.mjs';

// A durable cluster of its own: the scratch one of the tests gives up durability on purpose.
const name = `durable-${process.pid}`;
let cluster: Awaited<ReturnType<typeof openCluster>>;
let admin: pg.Client;
let foreign: { readonly ownerUrl: string; readonly appUrl: string };

beforeAll(async () => {
  cluster = await openCluster(name, { keep: true }); // the launcher's own lease comes and goes
  admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  await ensureDatabase(cluster, 'livewater');
  foreign = await ensureDatabase(cluster, 'foreign');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await admin.end();
  await cluster.release({ destroy: true });
});

/** Asks the launcher for its database: the embedded one, or the one that an owner's address names. */
async function opened(kind: 'embedded' | 'foreign'): Promise<void> {
  vi.stubEnv('DATABASE_URL', kind === 'embedded' ? '' : foreign.ownerUrl);
  vi.stubEnv('APP_DATABASE_URL', kind === 'embedded' ? '' : foreign.appUrl);
  await (await openDatabase(name)).release();
}

async function reloaded(setting: string, value: string): Promise<void> {
  await admin.query(`ALTER SYSTEM SET ${setting} = ${value}`);
  await admin.query('SELECT pg_reload_conf()');
  await vi.waitFor(async () => expect((await admin.query(`SHOW ${setting}`)).rows[0]).toEqual({ [setting]: value }), { timeout: 30_000 });
}

describe.each(['embedded', 'foreign'] as const)('the launcher, on the %s database', (kind) => {
  it('starts when nothing is off', () => opened(kind));

  it.each(['fsync', 'full_page_writes', 'synchronous_commit'])('refuses it with %s off, and names it', async (setting) => {
    await reloaded(setting, 'off');
    try {
      await expect(opened(kind)).rejects.toThrow(`The database has ${setting} = off and would lose acknowledged answers in a crash: turn it on.`);
    } finally {
      await reloaded(setting, 'on');
    }
    await opened(kind);
  });

  it("refuses it when only the app's role does without", async () => {
    await admin.query('ALTER ROLE livewater_app SET synchronous_commit = off');
    try {
      await expect(opened(kind)).rejects.toThrow('synchronous_commit = off');
    } finally {
      await admin.query('ALTER ROLE livewater_app RESET synchronous_commit');
    }
  });
});

test('several are named at once', async () => {
  await admin.query('ALTER DATABASE "foreign" SET synchronous_commit = off');
  await reloaded('fsync', 'off');
  try {
    await expect(opened('foreign')).rejects.toThrow('The database has fsync = off, synchronous_commit = off and');
  } finally {
    await reloaded('fsync', 'on');
    await admin.query('ALTER DATABASE "foreign" RESET synchronous_commit');
  }
});
