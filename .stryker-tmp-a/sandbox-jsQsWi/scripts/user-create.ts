/**
 * `npm run user:create -- --email you@example.org --name "Your name" [--role administrator]`: makes an account, the first
 * administrator above all. The password is asked for, or read from standard input; it is never an argument, which other processes see.
 */
// @ts-nocheck

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ROLES, type Role } from '@/lib/contracts/accounts/account-view.ts';
import { closeDatabase } from '@/lib/db/client.ts';
import { createUser } from '@/lib/usecases/accounts/create-user.ts';
import { problemDocument, type ProblemDocument } from '@/lib/web/problem-document.ts';

function readPassword(): Promise<string> {
  const typed = process.stdin.isTTY === true;
  if (typed) {
    process.stderr.write('Password (10 characters or more, not shown): ');
    process.stdin.setRawMode(true);
  }
  return new Promise((resolve) => {
    if (!typed) {
      createInterface({ input: process.stdin }).once('line', resolve).once('close', () => resolve(''));
      return;
    }
    let password = '';
    process.stdin.setEncoding('utf8').on('data', (keys: string) => {
      for (const key of keys) {
        if (key === '\u0003') process.exit(130);
        if (key === '\r' || key === '\n') {
          process.stdin.setRawMode(false).pause();
          process.stderr.write('\n');
          resolve(password);
        } else password = key === '\u007f' ? password.slice(0, -1) : password + key;
      }
    });
  });
}

const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', default: 'administrator' } } });
if (values.email === undefined || values.name === undefined || !ROLES.includes(values.role as Role)) {
  process.stderr.write(`Use: npm run user:create -- --email you@example.org --name "Your name" [--role ${ROLES.join('|')}]\n`);
  process.exit(2);
}
const created = await createUser.execute({ actor: { kind: 'system', task: 'user:create' }, now: new Date() }, { email: values.email, name: values.name, role: values.role, password: await readPassword() });
await closeDatabase();
if (created.ok) process.stdout.write(`${values.email} can sign in as ${values.role}.\n`);
else {
  const problem = (await problemDocument(created.failure, 'en').json()) as ProblemDocument;
  process.stderr.write([problem.title, ...(problem.problems ?? []).map(({ field, message }) => `  ${field}: ${message}`), ''].join('\n'));
  process.exitCode = 1;
}
