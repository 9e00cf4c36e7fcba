// @ts-nocheck
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureDatabase, openScratch } from './database.mjs';
import { projectRoot } from './project.mjs';

const head = 'generator client {\n  provider = "prisma-client"\n  output = "./generated"\n}\n\ndatasource db {\n  provider = "postgresql"\n}\n\n';
const company = (extra = '') => `${head}model Company {\n  id Int @id\n  name String\n  rank String? @db.Char(1)\n${extra}}\n`;
/** What has broken an engine before: a check (its catalog column is a "char"), an exclusion, semicolons within a function, a partial index, an enum. */
const handWritten = `
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no; never'; END; $$;
CREATE TRIGGER refuse BEFORE DELETE ON "Company" FOR EACH ROW EXECUTE FUNCTION refuse();
ALTER TABLE "Company" ADD CONSTRAINT named CHECK (name <> ';');
ALTER TABLE "Company" ADD CONSTRAINT alone EXCLUDE USING gist (name WITH =, id WITH <>);
CREATE INDEX partly ON "Company" (name) WHERE id > 3;
`;

let folder: string;
let ownerUrl: string;
let database: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  mkdirSync(join(folder, 'prisma'));
  cpSync(join(projectRoot, 'prisma.config.ts'), join(folder, 'prisma.config.ts'));
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  const scratch = await openScratch('vitest');
  database = `engine_${process.pid.toString(36)}_${Date.now().toString(36)}`;
  ({ ownerUrl } = await ensureDatabase(scratch, database));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await openScratch('vitest')).dropDatabases(database);
});

/** Runs Prisma's command line in the folder; the engine is ours. */
function prisma(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const env = { ...process.env, DATABASE_URL: ownerUrl, PRISMA_SCHEMA_ENGINE_BINARY: join(projectRoot, 'scripts/schema-engine.mjs'), NO_COLOR: '1' };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(projectRoot, 'node_modules/prisma/build/index.js'), ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
    child.stdin?.end();
  });
}

const schema = (text: string) => writeFileSync(join(folder, 'prisma/schema.prisma'), text);
function migration(name: string, sql: string): void {
  mkdirSync(join(folder, 'prisma/migrations', name), { recursive: true });
  writeFileSync(join(folder, 'prisma/migrations', name, 'migration.sql'), sql);
}
const migrations = () => readdirSync(join(folder, 'prisma/migrations')).filter((name) => name !== 'migration_lock.toml').sort();

describe('the schema engine over WebAssembly', { timeout: 120_000 }, () => {
  it('makes, applies and compares migrations, with what is written by hand in between', async () => {
    schema(company());
    expect(await prisma('migrate', 'dev', '--name', 'found')).toMatchObject({ code: 0, output: expect.stringContaining('now in sync') as unknown });
    const [found] = migrations();
    migration(`${found!.slice(0, 14)}_then_by_hand`, handWritten);
    schema(company('  staff Int @default(0)\n'));
    // One migration is pending and one is new: the engine loses its shadow database in between.
    expect(await prisma('migrate', 'dev', '--name', 'staff')).toMatchObject({ code: 0, output: expect.stringMatching(/by_hand[^]*staff[^]*now in sync/) as unknown });
    const last = migrations().find((name) => name.endsWith('staff'));
    expect(readFileSync(join(folder, 'prisma/migrations', last!, 'migration.sql'), 'utf8')).toContain('ADD COLUMN     "staff"');
    expect(await prisma('migrate', 'status')).toMatchObject({ code: 0, output: expect.stringContaining('up to date') as unknown });

    const compare = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma', '--exit-code'];
    expect(await prisma(...compare)).toMatchObject({ code: 0 });
    schema(company('  other Int @default(0)\n'));
    expect(await prisma(...compare)).toMatchObject({ code: 2, output: expect.stringContaining('other') as unknown });

    expect(await prisma('migrate', 'reset', '--force')).toMatchObject({ code: 0 });
    expect(await prisma('migrate', 'status')).toMatchObject({ code: 0 });
  });

  it('fails aloud when a migration is wrong, and recovers by resolve', async () => {
    schema(company());
    migration('20260101000000_wrong', 'SELECT nonsense;');
    expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 1, output: expect.stringContaining('nonsense') as unknown });
    expect(await prisma('migrate', 'status')).toMatchObject({ code: 1 });
    expect(await prisma('migrate', 'resolve', '--rolled-back', '20260101000000_wrong')).toMatchObject({ code: 0 });
    migration('20260101000000_wrong', 'CREATE TABLE "Company" (id int primary key, name text not null, rank char(1));');
    expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 0 });
  });

  it('names the server that is away', async () => {
    schema(company());
    migration('20260101000000_found', 'SELECT 1;');
    ownerUrl = 'postgresql://a:b@127.0.0.1:1/x';
    for (const args of [['migrate', 'deploy'], ['migrate', 'dev', '--name', 'x'], ['migrate', 'status']]) {
      expect(await prisma(...args)).toMatchObject({ code: 1, output: expect.stringContaining("Can't reach database server at `127.0.0.1:1`") as unknown });
    }
  });
});
