/**
 * The writer of the drills: several companies of one person, whose answers are saved one after the other through the use case; it tells
 * each acknowledgement on a line, `<company> <number>`. A database that goes away is waited for. With `--early` it tells before it saves:
 * the planted fault. `tsx drill-writer.ts <user> <company> ... [--early]`
 */
// @ts-nocheck

import { reader } from '@/lib/db/client.ts';
import type { Person } from '@/lib/domain/access/actor.ts';
import { saveAnswers } from '@/lib/usecases/intake/save-answers.ts';

const early = process.argv.includes('--early');
const [userId = '', ...companies] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const actor: Person = { kind: 'member', userId, sessionId: userId };
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function storedVersion(companyId: string): Promise<number> {
  for (;;) {
    try {
      return (await reader().companyAnswer.findUnique({ where: { companyId_path: { companyId, path: 'employees_total' } } }))?.version ?? 0;
    } catch {
      await wait(20); // the database is not back yet
    }
  }
}

async function write(companyId: string): Promise<never> {
  let version = await storedVersion(companyId);
  for (;;) {
    const value = version + 1;
    if (early) process.stdout.write(`${companyId} ${value}\n`);
    try {
      const outcome = await saveAnswers.execute({ actor, now: new Date() }, { companyId, changes: [{ path: 'employees_total', state: 'known', value, version }] });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
      if (outcome.value.saved[0]?.version !== value) throw new Error('not saved');
      if (!early) process.stdout.write(`${companyId} ${value}\n`);
      version = value;
    } catch {
      version = await storedVersion(companyId); // an answer that was on its way is in or not: either is right
    }
  }
}

await Promise.all(companies.map(write));
