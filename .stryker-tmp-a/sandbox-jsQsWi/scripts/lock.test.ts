// @ts-nocheck
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lives, mark, withLock } from './lock.mjs';

const run = promisify(execFile);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Counts in several processes at once: read, wait, write; every step is lost that another process overtakes. */
async function countTogether(guarded: boolean): Promise<number> {
  writeFileSync(join(folder, 'count'), '0');
  const program = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { withLock } from ${JSON.stringify(new URL('lock.mjs', import.meta.url).href)};
    const step = async () => { const n = Number(readFileSync('count', 'utf8')); await wait(5); writeFileSync('count', String(n + 1)); };
    for (let i = 0; i < 5; i++) await (${guarded} ? withLock('lock', step) : step());`;
  await Promise.all(Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })));
  return Number(readFileSync(join(folder, 'count'), 'utf8'));
}

describe('the lock between processes', { timeout: 60_000 }, () => {
  it('loses no step of four processes', async () => {
    expect(await countTogether(true)).toBe(20);
  });

  it('would be missed: without it, steps are lost', async () => {
    expect(await countTogether(false)).toBeLessThan(20);
  });

  it('is taken over from a process that is gone', async () => {
    writeFileSync(join(folder, 'lock'), '999999999-1');
    expect(await withLock(join(folder, 'lock'), async () => 'done')).toBe('done');
  });

  it('is free again after a failure', async () => {
    const lock = join(folder, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });

  it('does not take another process with the same id for the owner', () => {
    expect(lives(mark())).toBe(true);
    expect(lives(`${process.pid}-1`)).toBe(false);
  });
});
