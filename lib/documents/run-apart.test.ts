import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { runApart } from './run-apart.ts';

const FILE = 'probe.tmp.mjs';
const path = join(process.cwd(), 'lib', 'documents', FILE);
const caps = { seconds: 5, heapMegabytes: 64 };
const probe = (code: string) => writeFileSync(path, `process.once('message', (task) => { ${code} });`);

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

afterEach(() => rmSync(path, { force: true }));

describe('runApart', () => {
  it('answers, again and again, also with more tasks than may run at once', async () => {
    probe('process.send(task.number * 2);');
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((number) => runApart(FILE, { number }, caps)));
    expect(outcomes).toEqual([2, 4, 6, 8, 10].map((answered) => ({ answered })));
  });

  // Each of these ended the whole server when it ran in a thread with a cap on its memory.
  it.each(['const m = new Map(); for (let i = 0; ; i++) m.set("k" + i, i);', 'const a = []; for (;;) a.push(...new Array(100000).fill(1.5));', 'const b = []; for (;;) b.push(new Array(3e7).fill(1));'])('outlives a process that is out of memory: %s', async (code) => {
    probe(code);
    expect(await runApart(FILE, {}, caps)).toEqual({ ended: { kind: 'out-of-memory' } });
  });

  it('ends a process that does not come to an end', async () => {
    probe('for (;;) {}');
    expect(await runApart(FILE, {}, { ...caps, seconds: 0.5 })).toEqual({ ended: { kind: 'out-of-time' } });
  });

  it('tells a fault by name', async () => {
    probe('throw new Error("planted");');
    expect(await runApart(FILE, {}, caps)).toMatchObject({ ended: { kind: 'fault', error: expect.objectContaining({ message: expect.stringContaining('planted') as string }) as Error } });
  });

  it('keeps a process for the next task when asked to, and none that failed or was late', async () => {
    writeFileSync(path, `process.on('message', (task) => { if (task.fail) throw new Error('planted'); if (!task.late) process.send(process.pid); });`);
    const pid = async (task: object = {}, keeping: object = { keptSeconds: 60 }): Promise<unknown> => {
      const outcome = await runApart(FILE, task, { ...caps, seconds: 2, ...keeping });
      return 'answered' in outcome ? outcome.answered : outcome;
    };
    const first = await pid();
    expect([await pid(), await pid()]).toEqual([first, first]);
    expect(new Set(await Promise.all([pid(), pid(), pid()])).size).toBe(2); // two at once, the third after one of them
    expect(await pid({ fail: true })).toMatchObject({ ended: { kind: 'fault' } });
    expect(await pid({ late: true })).toEqual({ ended: { kind: 'out-of-time' } });
    const next = await pid({}, { keptSeconds: 0.1 });
    expect(next).not.toBe(first);
    for (const gone of [next, await pid({}, {})]) await expect.poll(() => alive(gone as number)).toBe(false);
  });

  it.runIf(process.allowedNodeEnvironmentFlags.has('--permission'))('lets it neither write nor start anything, and gives it no secrets', async () => {
    const target = join(tmpdir(), 'livewater-probe.tmp');
    probe(`import('node:fs').then(async (fs) => {
      const tries = [() => fs.writeFileSync(${JSON.stringify(target)}, 'x'), () => fs.readFileSync('/etc/passwd'), async () => (await import('node:child_process')).execSync('true')];
      const outcomes = [];
      for (const attempt of tries) outcomes.push(await (async () => attempt())().then(() => 'done', (error) => error.code));
      process.send([...outcomes, Object.keys(process.env).filter((key) => /SECRET|DATABASE|PASSWORD/.test(key)).length]);
    });`);
    expect(await runApart(FILE, {}, caps)).toEqual({ answered: ['ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 0] });
    expect(existsSync(target)).toBe(false);
  });
});
