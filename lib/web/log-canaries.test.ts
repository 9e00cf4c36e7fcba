import pg from 'pg';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { AnyUseCase } from '@/lib/usecases/use-case.ts';
import { jsonHandler } from './api-handler.ts';
import { errorFacts } from './error-facts.ts';
import { guardedRoute } from './guarded-route.ts';

// What nobody may find in a log: a name, a figure, a password.
const CANARIES = ['CANARY-沈知行', '342000000.17', 'canary-password-9'];
const said = CANARIES.join(' ');

const lines = vi.hoisted(() => [] as string[]);
vi.mock('./log.ts', () => {
  const write = (entry: Record<string, unknown>): void => {
    // As pino would, and worse: an error given whole shows all it has.
    lines.push(JSON.stringify(entry, (_key, value: unknown) => (value instanceof Error ? Object.assign({}, value, { message: value.message, stack: value.stack }) : value)));
  };
  return { log: { info: write, warn: write, error: write } };
});
vi.mock('./actor.ts', () => ({ currentActor: () => Promise.resolve({ kind: 'anonymous', draftCompanyId: null }) }));

beforeEach(() => void lines.splice(0));

/** Errors as the rooms below throw them, with what people typed in them. */
const errors = (): readonly Error[] => [
  Object.assign(new pg.DatabaseError(`invalid input syntax for type numeric: "${said}"`, 1, 'error'), { code: '22P02', detail: `Key (name)=(${said}) already exists.` }),
  Object.assign(new Error(`Invalid invocation: ${said}`), { name: 'PrismaClientKnownRequestError', code: 'P2002', meta: { target: said } }),
  (() => {
    try {
      JSON.parse(`${said}`);
    } catch (error) {
      return error as Error;
    }
    throw new Error('parsed');
  })(),
  new Error(`${said}\n    at ${said}`),
  new Error('outer', { cause: new Error(said) }),
  z.strictObject({ name: z.literal('x') }).safeParse({ name: said, [said]: 1 }).error as Error,
];

const failing = (error: Error): AnyUseCase => ({ kind: 'query', name: 'answer-match', input: z.unknown(), allow: () => true, execute: () => Promise.reject(error) }) as unknown as AnyUseCase;
const refusing = { kind: 'query', name: 'answer-match', input: z.unknown(), allow: () => false, execute: () => Promise.resolve({ ok: false, failure: { kind: 'forbidden' } }) } as unknown as AnyUseCase;
const request = (): Request => new Request('http://x/api/v1/match', { method: 'POST', body: JSON.stringify({ name: said }), headers: { 'content-type': 'application/json', 'user-agent': 'canary-password-9' } });

function expectClean(): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const canary of CANARIES) expect(lines.join('\n')).not.toContain(canary);
}

describe('the log holds nothing of people', () => {
  test.each(errors())('when a machine\'s request fails with %#', async (error) => {
    const response = await jsonHandler(failing(error), 'nobody', 10_000)(request());
    expect(response.status).toBe(500);
    expectClean();
    // The reference that the answer shows is the log line's.
    const { reference } = JSON.parse(lines[0] ?? '{}') as { reference: string };
    expect(await response.text()).toContain(reference);
  });

  test.each(errors())('when a file\'s route fails with %#', async (error) => {
    expect((await guardedRoute(request(), 'view-match', () => Promise.reject(error))).status).toBe(500);
    expectClean();
  });

  test('when somebody is refused, and that is told', async () => {
    expect((await jsonHandler(refusing, 'nobody', 10_000)(request())).status).toBe(403);
    expect(lines).toEqual(['{"event":"refused","useCase":"answer-match","actor":"anonymous"}']);
  });

  test('when the gate refuses a body, and that is told', async () => {
    const broken = new Request('http://x/api/v1/match', { method: 'POST', body: `{"${said}`, headers: { 'content-type': 'application/json' } });
    expect((await jsonHandler(refusing, 'nobody', 10_000)(broken)).status).toBe(400);
    expect(lines).toEqual(['{"event":"gate-refused","useCase":"answer-match","kind":"invalid"}']);
  });

  test('of an error it keeps kind, code and place', () => {
    const [database] = errors();
    expect(errorFacts(database)).toMatchObject({ name: 'error', code: '22P02', at: expect.arrayContaining([expect.stringContaining('log-canaries.test.ts')]) as unknown });
  });
});
