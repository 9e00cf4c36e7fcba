import { fork, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Socket } from 'node:net';

/**
 * `youngMegabytes` is what new things may fill before they are sorted out: much of it is faster, and costs memory. `keptSeconds` is how long a
 * process waits for another task: one that has worked before needs half the time. Never for a stranger's file; that has a process for itself.
 */
export type Caps = { readonly seconds: number; readonly heapMegabytes: number; readonly youngMegabytes?: number; readonly keptSeconds?: number };

/** How a process ended without an answer: over its time, over its memory, or by a fault of its own. */
export type End = { readonly kind: 'out-of-time' } | { readonly kind: 'out-of-memory' } | { readonly kind: 'fault'; readonly error: Error };

export type Outcome = { readonly answered: unknown } | { readonly ended: End } | { readonly busy: true };

/** At most this many run at once for one server; the rest wait in order. */
const RUNNING = 2;
const WAITING = 20;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs one of this room's `.mjs` files in a process of its own, under a cap on time and memory, and answers its one message. A process
 * and not a thread: a thread over its memory cap takes the whole server with it (docs/adr/050). The file is found from the directory the
 * server was started in, so that it stays plain Node outside of any bundle. Answers `busy` when too many are already waiting.
 */
export async function runApart(file: string, task: object, caps: Caps): Promise<Outcome> {
  if (running >= RUNNING && waiting.length >= WAITING) return { busy: true };
  if (running >= RUNNING) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await once(file, task, caps);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function once(file: string, task: object, caps: Caps): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = takeKept(file) ?? start(file, caps);
    let said = '';
    const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-4_000));
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      child.off('message', answer).off('error', fault).off('close', close).stderr?.off('data', hear);
      if ('answered' in outcome && caps.keptSeconds !== undefined) keep(file, child, caps.keptSeconds);
      else child.kill('SIGKILL');
      resolve(outcome);
    };
    const answer = (answered: unknown): void => settle({ answered });
    const fault = (error: Error): void => settle({ ended: { kind: 'fault', error } });
    const close = (code: number | null, signal: NodeJS.Signals | null): void => settle({ ended: endOf(file, code, signal, said) });
    const timer = setTimeout(() => settle({ ended: { kind: 'out-of-time' } }), caps.seconds * 1000);
    child.on('message', answer).on('error', fault).on('close', close).stderr?.on('data', hear);
    child.send(task, (error) => error && fault(error));
  });
}

function start(file: string, caps: Caps): ChildProcess {
  const root = process.cwd();
  // May read the program's own files; may write nothing, start nothing, load no native code.
  const readable = [root, realpathSync(join(/* turbopackIgnore: true */ root, 'node_modules'))].map((path) => `--allow-fs-read=${path}`);
  const confined = process.allowedNodeEnvironmentFlags.has('--permission') ? ['--permission', ...readable] : [];
  const child = fork(join(/* turbopackIgnore: true */ root, 'lib', 'documents', file), [], {
    serialization: 'advanced',
    env: { NODE_ENV: 'production' },
    execArgv: [`--max-old-space-size=${caps.heapMegabytes}`, ...youngSpace(caps.youngMegabytes), '--disallow-code-generation-from-strings', ...confined],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return child.on('error', () => undefined); // what goes wrong once nobody waits for it any more
}

/** Processes that wait for a next task, by file. They hold nothing open: a server that ends takes them with it. */
const kept = new Map<string, Kept[]>();
type Kept = { readonly child: ChildProcess; readonly timer: NodeJS.Timeout; readonly drop: () => void };

function keep(file: string, child: ChildProcess, seconds: number): void {
  const drop = (): void => {
    child.kill('SIGKILL');
    kept.set(file, (kept.get(file) ?? []).filter((each) => each.child !== child));
  };
  const timer = setTimeout(drop, seconds * 1000).unref();
  kept.set(file, [...(kept.get(file) ?? []), { child: child.once('close', drop), timer, drop }]);
  hold(child, false);
}

function takeKept(file: string): ChildProcess | undefined {
  const found = kept.get(file)?.pop();
  if (found === undefined) return undefined;
  clearTimeout(found.timer);
  hold(found.child, true);
  return found.child.off('close', found.drop);
}

/** Whether this process stays alive for that one. */
function hold(child: ChildProcess, alive: boolean): void {
  const change = alive ? 'ref' : 'unref';
  for (const each of [child, child.channel, child.stderr as Socket | null]) each?.[change]();
}

const youngSpace = (megabytes?: number): readonly string[] => (megabytes === undefined ? ['--max-semi-space-size=8'] : [`--max-semi-space-size=${megabytes}`, `--min-semi-space-size=${megabytes}`]);

/** A process that is out of memory is ended by a signal: its own (abort, segment fault) or the system's. */
function endOf(file: string, code: number | null, signal: NodeJS.Signals | null, said: string): End {
  if (signal !== null || code === 134) return { kind: 'out-of-memory' };
  return { kind: 'fault', error: new Error(`${file} ended with ${code} before it answered: ${said}`) };
}
