import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project.mjs';

const eslint = new ESLint({ cwd: projectRoot });

/** Rules that complain about this text, were it in that (existing) file. */
async function complaints(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const domain = 'lib/domain/result.ts';
const useCase = 'lib/usecases/command.ts';
const db = 'lib/db/client.ts';
const syntax = 'no-restricted-syntax';

/** One planted fault for each ban: where, what, and the rule that must complain. */
const faults: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
  ['the clock in the domain', domain, 'export const at = Date.now();', syntax],
  ['a new Date of now in the domain', domain, 'export const at = new Date();', syntax],
  ['Date as a function in the domain', domain, 'export const at = Date();', syntax],
  ['the clock in a use case', useCase, 'export const at = Date.now();', syntax],
  ['a new Date of now in a use case', useCase, 'export const at = new Date();', syntax],
  ['performance.now in a use case', useCase, 'export const at = performance.now();', syntax],
  ['chance in the domain', domain, 'export const dice = Math.random();', syntax],
  ['a random id in the domain', domain, 'export const id = crypto.randomUUID();', syntax],
  ['local time read in the domain', domain, 'export const hour = (day: Date) => day.getHours();', syntax],
  ['local time written in the domain', domain, 'export const first = (day: Date) => day.setDate(1);', syntax],
  ['a date of local parts in the domain', domain, 'export const day = new Date(2024, 0, 1);', syntax],
  ['a date in the words of the machine in the domain', domain, 'export const say = (day: Date) => day.toLocaleDateString();', syntax],
  ['SQL from text', db, "export const all = (db: { $queryRawUnsafe(sql: string): Promise<unknown> }) => db.$queryRawUnsafe('SELECT 1');", syntax],
  ['SQL from text in a use case', useCase, "export const all = (db: { $executeRawUnsafe(sql: string): Promise<unknown> }) => db.$executeRawUnsafe('SELECT 1');", syntax],
  ['a pattern from text', db, 'export const finder = (typed: string) => new RegExp(typed);', syntax],
  ['a pattern from text in the domain', domain, 'export const finder = (typed: string) => new RegExp(typed);', syntax],
  ['a pattern from text in a component', 'components/review/queue-address.ts', 'export const finder = (typed: string) => new RegExp(typed);', syntax],
  ['the clock where money is read', 'lib/domain/money.ts', 'export const at = Date.now();', syntax],
  ['a barrel', domain, "export * from './failure.ts';", syntax],
  ['any', domain, 'export const it: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a promise left floating', db, 'export function start(work: () => Promise<void>): void { work(); }', '@typescript-eslint/no-floating-promises'],
  ['a switch that forgets a kind', domain, "export function say(kind: 'a' | 'b'): string { switch (kind) { case 'a': return 'A'; } return ''; }", '@typescript-eslint/switch-exhaustiveness-check'],
  ['a type imported as a value', domain, "import { Failure } from './failure.ts';\nexport type F = Failure;", '@typescript-eslint/consistent-type-imports'],
  ['console in the app', db, "console.log('x');", 'no-console'],
  ['loose equality', domain, 'export const same = (a: unknown, b: unknown) => a == b;', 'eqeqeq'],
  ['a disabled rule that does not complain', domain, '// eslint-disable-next-line no-console\nexport const it = 1;', "Unused eslint-disable directive (no problems were reported from 'no-console')."],
];

const allowed: readonly (readonly [what: string, file: string, text: string])[] = [
  ['a moment that was given, in the domain', domain, 'export const at = (moment: number) => new Date(moment).toISOString();'],
  ['the clock at the door', 'lib/env.ts', 'export const at = Date.now();'],
  ['UTC in the domain', domain, 'export const year = (day: Date) => day.getUTCFullYear();'],
  ['tagged SQL', db, 'export const all = (db: { $queryRaw(sql: TemplateStringsArray): Promise<unknown> }) => db.$queryRaw`SELECT 1`;'],
];

describe('the bans', { timeout: 120_000 }, () => {
  it.each(faults)('catch %s', async (_what, file, text, rule) => {
    expect(await complaints(file, text)).toContain(rule);
  });

  it.each(allowed)('let pass %s', async (_what, file, text) => {
    expect(await complaints(file, text)).toEqual([]);
  });
});
