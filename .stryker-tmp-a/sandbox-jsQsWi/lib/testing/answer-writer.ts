/** A process that saves answers one after the other and says so after each acknowledgement, until it is killed: `tsx answer-writer.ts <user> <company>`. */
// @ts-nocheck

import type { Person } from '@/lib/domain/access/actor.ts';
import { saveAnswers } from '@/lib/usecases/intake/save-answers.ts';
import { granted } from './world.ts';

const [userId = '', companyId = ''] = process.argv.slice(2);
const actor: Person = { kind: 'member', userId, sessionId: userId };
for (let value = 1; ; value += 1) {
  const { saved } = granted(await saveAnswers.execute({ actor, now: new Date() }, { companyId, changes: [{ path: 'employees_total', state: 'known', value, version: value - 1 }] }));
  if (saved[0]?.version === value) process.stdout.write(`${value}\n`);
}
