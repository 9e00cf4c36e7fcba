/**
 * `npm run drill:limits`: a thousand tries to sign in at once, from two processes, of which exactly as many pass as the limit says; and with the store
 * gone, none passes and nobody signs in. Planted: a limiter that reads before it writes, which must be seen to let more through.
 */
// @ts-nocheck

import { spawn } from 'node:child_process';
import { attemptKey } from '@/lib/db/attempt-key.ts';
import { closeDatabase, reader } from '@/lib/db/client.ts';
import type { Anonymous } from '@/lib/domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '@/lib/domain/access/limits.ts';
import { checkCredentials } from '@/lib/usecases/accounts/check-credentials.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { createUser } from '@/lib/usecases/accounts/create-user.ts';

const TRIES = 1_000;
const PROCESSES = 2;
const { limit, windowSeconds } = ATTEMPT_LIMITS['sign-in'];
const nobody: Anonymous = { kind: 'anonymous', draftCompanyId: null };
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const context = () => ({ actor: nobody, now: new Date() });

/** The planted fault: looks how many there are, then writes one more. */
async function naiveTry(who: string): Promise<boolean> {
  const key = attemptKey('sign-in', who);
  const row = await reader().rateLimit.findUnique({ where: { key } });
  if (row && row.count >= limit) return false;
  const now = new Date();
  await reader().rateLimit.upsert({ where: { key }, create: { key, count: 1, windowStart: now, windowEnd: new Date(now.getTime() + windowSeconds * 1000) }, update: { count: { increment: 1 } } });
  return true;
}

const exactTry = async (who: string): Promise<boolean> => (await countAttempt.execute(context(), { purpose: 'sign-in', who })).ok;

type Tally = { passed: number; refused: number; failed: number };

async function tried(kind: string, who: string, tries: number): Promise<Tally> {
  const one = kind === 'naive' ? naiveTry : exactTry;
  const outcomes = await Promise.allSettled(Array.from({ length: tries }, () => one(who)));
  const passed = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;
  const failed = outcomes.filter(({ status }) => status === 'rejected').length;
  return { passed, failed, refused: tries - passed - failed };
}

/** The tries, split over processes that start together. */
async function triedApart(kind: string, who: string): Promise<Tally> {
  const parts = await Promise.all(
    Array.from({ length: PROCESSES }, () => {
      const child = spawn(process.execPath, [...process.execArgv, 'scripts/drill-limits.ts', '--part', kind, who], { stdio: ['ignore', 'pipe', 'inherit'], env: process.env });
      let told = '';
      child.stdout.on('data', (text: Buffer) => (told += text.toString()));
      return new Promise<Tally>((resolve, reject) => child.once('close', (code) => (code === 0 ? resolve(JSON.parse(told) as Tally) : reject(new Error(`A part of the drill ended with ${code}.`)))));
    }),
  );
  return parts.reduce((sum, part) => ({ passed: sum.passed + part.passed, refused: sum.refused + part.refused, failed: sum.failed + part.failed }));
}

async function withoutStore(): Promise<number> {
  const email = 'known@drill.example';
  const password = 'a quiet river bank';
  const made = await createUser.execute({ actor: { kind: 'system', task: 'drill' }, now: new Date() }, { name: 'Known', email, role: 'member', password });
  const before = made.ok && (await checkCredentials.execute(context(), { email, password, device: '' })).ok;
  if (!before) throw new Error('The person of the drill cannot sign in at all.');
  await closeDatabase();
  const away = Object.assign(new URL(process.env['APP_DATABASE_URL'] ?? ''), { port: '9' }).href;
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/drill-limits.ts', '--away', email, password], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, APP_DATABASE_URL: away } });
  let told = '';
  child.stdout.on('data', (text: Buffer) => (told += text.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return Number(told || 'NaN');
}

const [mode, first = '', second = ''] = process.argv.slice(2);
if (mode === '--part') {
  process.stdout.write(JSON.stringify(await tried(first, second, TRIES / PROCESSES)));
} else if (mode === '--away') {
  const signIns = Array.from({ length: 20 }, async () => (await exactTry(first)) || (await checkCredentials.execute(context(), { email: first, password: second, device: '' })).ok);
  process.stdout.write(String((await Promise.allSettled(signIns)).filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length));
} else {
  const naive = await triedApart('naive', 'planted@drill.example');
  say(`Planted, read before write: ${naive.passed} of ${TRIES} simultaneous tries passed a limit of ${limit}.`);
  const exact = await triedApart('exact', 'exact@drill.example');
  say(`${TRIES} simultaneous tries from ${PROCESSES} processes, limit ${limit}: ${exact.passed} passed, ${exact.refused} refused, ${exact.failed} failed without passing.`);
  const passed = await withoutStore();
  say(`The store gone: ${passed} of 20 sign-ins with the right password accepted.`);
  const good = naive.passed > limit && exact.passed === limit && passed === 0;
  if (naive.passed <= limit) say('FAIL the planted fault did no harm: the drill proves nothing.');
  say(good ? 'The limits drill passed.' : 'The limits drill failed.');
  process.exitCode = good ? 0 : 1;
}
await closeDatabase();
