// @ts-nocheck
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reader } from '@/lib/db/client.ts';
import { verifyAudit } from '@/lib/db/audit.ts';
import { givenAccount, granted } from '@/lib/testing/world.ts';
import { startIntake } from './start-intake.ts';

const WRITER = fileURLToPath(new URL('../../testing/answer-writer.ts', import.meta.url));
const now = new Date('2026-11-23T08:00:00Z');

/** Runs a writer until it has acknowledged `enough` answers, kills it with SIGKILL, and returns the last number it acknowledged. */
function acknowledgedUntilKilled(userId: string, companyId: string, enough: number): Promise<number> {
  const writer = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', WRITER, userId, companyId], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = 0;
  createInterface({ input: writer.stdout }).on('line', (line) => {
    last = Number(line);
    if (last >= enough) writer.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    writer.once('error', reject);
    writer.once('close', (_code, signal) => (signal === 'SIGKILL' ? resolve(last) : reject(new Error('The writer ended by itself'))));
  });
}

test.each([1, 7, 40])('a kill -9 after %i acknowledged answers loses none of them, and leaves no half', async (enough) => {
  const member = await givenAccount({ email: `killed-${enough}@intake.example`, name: 'A member', role: 'member' }, now);
  const { companyId } = granted(await startIntake.execute({ actor: member, now }, {}));
  const last = await acknowledgedUntilKilled(member.userId, companyId, enough);
  const answer = await reader().companyAnswer.findUniqueOrThrow({ where: { companyId_path: { companyId, path: 'employees_total' } } });
  // The one on its way when the process died may be in or not; what was acknowledged is.
  expect([last, last + 1]).toContain(answer.version);
  expect(answer.value).toBe(answer.version);
  const audited = await reader().auditEntry.count({ where: { command: 'save-answers', subjectId: companyId } });
  expect(audited).toBe(answer.version);
  expect((await verifyAudit(reader(), [])).faults).toEqual([]);
});
