/**
 * `npm run match -- --facts company.json --as-of 2024-03-28`: prints what `POST /api/v1/match` answers to the same facts.
 * The file holds the facts, or the whole question `{ "asOf": ..., "facts": ... }`.
 */
// @ts-nocheck

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/lib/db/client.ts';
import { answerMatch } from '@/lib/usecases/matching/answer-match.ts';
import { scanJson, valueGate } from '@/lib/web/parse-gate.ts';
import { problemDocument } from '@/lib/web/problem-document.ts';

function usage(message: string): never {
  process.stderr.write(`${message}\nUse: npm run match -- --facts company.json --as-of 2024-03-28\n`);
  process.exit(2);
}

function readQuestion(): unknown {
  const { values } = parseArgs({ options: { facts: { type: 'string' }, 'as-of': { type: 'string' } } });
  if (values.facts === undefined) usage('Name the file of the facts.');
  let text: string;
  try {
    text = readFileSync(values.facts, 'utf8');
  } catch (error) {
    usage(`${values.facts} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (scanJson(text) !== null) usage(`${values.facts} is nested too deep or has too many fields.`);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    usage(`${values.facts} is not JSON: ${(error as Error).message}`);
  }
  const gate = valueGate(given);
  if (!gate.ok) usage(`${values.facts} holds text that cannot be read.`);
  const whole = typeof given === 'object' && given !== null && 'facts' in given;
  const question = whole ? (given as Record<string, unknown>) : { facts: given };
  return values['as-of'] === undefined ? question : { ...question, asOf: values['as-of'] };
}

const answered = await answerMatch.execute({ actor: { kind: 'system', task: 'match' }, now: new Date() }, readQuestion());
await closeDatabase();
if (answered.ok) process.stdout.write(`${JSON.stringify(answered.value, null, 2)}\n`);
else {
  process.stderr.write(`${JSON.stringify(await problemDocument(answered.failure, 'en').json(), null, 2)}\n`);
  process.exitCode = 1;
}
