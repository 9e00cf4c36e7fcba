// @ts-nocheck
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project.mjs';

type End = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the launcher with this environment to its end. */
function startWith(env: Readonly<Record<string, string>>): Promise<End> {
  const { DATABASE_URL: _owner, APP_DATABASE_URL: _app, TEST_DATABASE_URL: _test, npm_lifecycle_event: _npm, ...rest } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/start.mjs')], { cwd: projectRoot, env: { ...rest, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, stdout, stderr })));
}

/** One sentence, on one line, and nothing else. */
const sentence = (text: RegExp) => ({ code: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`^${text.source}[^\\n]*\\.\\n$`)) as unknown });

describe('npm start says in one sentence what to do', { timeout: 60_000 }, () => {
  it('when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await startWith({ PORT: String(port) })).toEqual(sentence(new RegExp(`Port ${port} is in use: `)));
    await new Promise((resolve) => other.close(resolve));
  });

  it.each(['abc', '0', '65536', '80.5', '-1'])('when PORT is %s', async (port) => {
    expect(await startWith({ PORT: port })).toEqual(sentence(/PORT is ".*", which is not a port: /));
  });

  it('when the machine has no such address', async () => {
    expect(await startWith({ PORT: '3999', HOST: '203.0.113.7' })).toEqual(sentence(/This machine has no address 203\.0\.113\.7: /));
  });

  it('when nothing answers at DATABASE_URL, without telling its password', async () => {
    const end = await startWith({ PORT: '3998', DATABASE_URL: 'postgresql://owner:very-secret@127.0.0.1:1/livewater' });
    expect(end).toEqual(sentence(/The database at 127\.0\.0\.1:1\/livewater cannot be used \(.*\): start it, or correct DATABASE_URL/));
    expect(end.stderr).not.toContain('very-secret');
  });

  it('when DATABASE_URL is no address', async () => {
    expect(await startWith({ PORT: '3997', DATABASE_URL: 'nonsense' })).toEqual(sentence(/DATABASE_URL is not the address of a PostgreSQL/));
  });
});
