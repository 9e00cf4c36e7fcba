import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { matchAnswer } from '@/lib/contracts/matching/match-api.ts';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { givenCatalog } from '@/lib/testing/given-catalog.ts';
import { countAttempt } from '@/lib/usecases/accounts/count-attempt.ts';
import { keptRows } from '@/lib/testing/kept-rows.ts';
import { POST } from './route.ts';

const URL_OF_IT = 'http://localhost/api/v1/match';

beforeAll(async () => {
  await givenCatalog(new Date('2026-11-23T08:00:00Z'));
});

type Problem = { type: string; title: string; status: number; code: string; problems?: { field: string; code: string; message: string }[] };

let calls = 0;
/** Calls come from so many networks that none of them reaches its limit. */
const elsewhere = () => `198.18.${calls++ % 256}.1`;

async function post(body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<{ status: number; body: unknown; type: string | null }> {
  const response = await POST(new Request(URL_OF_IT, { method: 'POST', body, headers: { 'accept-language': 'en', 'x-forwarded-for': elsewhere(), ...headers }, duplex: 'half' } as RequestInit));
  return { status: response.status, body: await response.json(), type: response.headers.get('content-type') };
}

const ask = (question: unknown) => post(JSON.stringify(question));

/** A refusal as documented: its status, its shape, and a sentence for whoever must mend it. */
async function refused(answer: ReturnType<typeof post>, status: number, code: string, field?: string): Promise<void> {
  const { status: given, body, type } = await answer;
  const problem = body as Problem;
  expect({ given, code: problem.code }).toEqual({ given: status, code });
  expect(type).toBe('application/problem+json; charset=utf-8');
  expect(problem).toMatchObject({ type: `urn:livewater:problem:${code}`, status });
  expect(problem.title).toMatch(/[a-z]{3}.*\./);
  for (const each of problem.problems ?? []) expect(each.message, each.code).toMatch(/[a-z]{3}.*\./);
  if (field !== undefined) expect(problem.problems?.map((each) => each.field)).toContain(field);
}

const facts = { company_stage: 'growth', registered_district: 'pudong', employees_total: 200, rd_staff: 60, revenue: { 2023: '450000000', 2022: '300000000' } };

describe('a question that can be answered', () => {
  test('gets verdict, criteria, missing facts and sources of every product, as documented', async () => {
    const { status, body } = await ask({ asOf: '2024-03-28', facts });
    expect(status).toBe(200);
    const answer = matchAnswer.parse(body);
    expect(answer.asOf).toBe('2024-03-28');
    expect(answer.products.length).toBeGreaterThan(0);
    const star = answer.products.find(({ id }) => id === 'star-listing');
    expect(star?.verdict).toBe('undetermined');
    for (const { criteria } of answer.products) for (const { sources } of criteria) for (const { source } of sources) expect(answer.sources).toHaveProperty([source]);
  });

  test('gets the same bytes each time, whatever the order of its facts', async () => {
    const reversed = Object.fromEntries(Object.entries(facts).reverse());
    const [one, two] = [await ask({ asOf: '2024-03-28', facts }), await ask({ facts: reversed, asOf: '2024-03-28' })];
    expect(JSON.stringify(one.body)).toBe(JSON.stringify(two.body));
  });

  test('asks for nothing but a day', async () => {
    expect((await ask({ asOf: '2024-03-28', facts: {} })).status).toBe(200);
  });
});

describe('what cannot be read', () => {
  test.each(['', '{', '{"asOf":}', 'null,', '[1,]', '{"a":1}{"b":2}', '\u0000', 'NaN'])('%j is no JSON', (body) => refused(post(body), 400, 'not-json'));
  test('a body that is no UTF-8', () => refused(post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'not-utf8'));
  test.each([['none', {}], ['text', { 'content-type': 'text/plain' }], ['a form', { 'content-type': 'application/x-www-form-urlencoded' }]])('media type: %s', (_, headers) =>
    refused(post(new TextEncoder().encode('{}'), headers), 415, 'wrong-media-type'));

  test.each([10_000, 100_000])('a depth of %i', (depth) => refused(post(`{"asOf":"2024-03-28","facts":${'['.repeat(depth)}${']'.repeat(depth)}}`), 400, 'too-deep'));
  test('a depth of 10,000 objects', () => refused(post(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 400, 'too-deep'));
  test('brackets in a text are no depth', () => refused(ask({ asOf: '['.repeat(30), facts: {} }), 422, 'invalid', 'asOf'));
  test('thirty thousand keys', () => refused(post(JSON.stringify(Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, 1]))).slice(0, 250_000).replace(/,[^,]*$/, '}')), 400, 'too-many-keys'));
});

describe('a body that is too large', () => {
  test('60 MB are given up after the first 256 KiB, whatever the length said', async () => {
    let sent = 0;
    const chunk = new TextEncoder().encode('"x",'.repeat(16_384));
    const stream = new ReadableStream({
      pull(controller) {
        if (sent >= 60 * 1024 * 1024) return controller.close();
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    await refused(post(stream), 413, 'too-big');
    expect(sent).toBeLessThan(2 * 1024 * 1024);
  });
  test('one that says so is not read at all', () => refused(post('{}', { 'content-type': 'application/json', 'content-length': '60000000' }), 413, 'too-big'));
});

describe('what can be read and cannot be so', () => {
  test.each([
    ['no question', [], ''],
    ['no day', { facts }, 'asOf'],
    ['no facts', { asOf: '2024-03-28' }, 'facts'],
    ['the year 275760', { asOf: '+275760-09-13', facts }, 'asOf'],
    ['a year of five digits', { asOf: '99999-01-01', facts }, 'asOf'],
    ['February 30', { asOf: '2024-02-30', facts }, 'asOf'],
    ['a number for a day', { asOf: 20240328, facts }, 'asOf'],
    ['an operator for a day', { asOf: { $gt: '' }, facts }, 'asOf'],
    ['a day before any rule', { asOf: '1950-01-01', facts }, 'asOf'],
    ['a negative head count', { asOf: '2024-03-28', facts: { employees_total: -3 } }, 'facts.employees_total'],
    ['a head count of 1e308', { asOf: '2024-03-28', facts: { employees_total: 1e308 } }, 'facts.employees_total'],
    ['an operator for a choice', { asOf: '2024-03-28', facts: { company_stage: { not: '' } } }, 'facts.company_stage'],
    ['a list for a choice', { asOf: '2024-03-28', facts: { company_stage: ['seed'] } }, 'facts.company_stage'],
    ['NUL in a text', { asOf: '2024-03-28', facts: { company_stage: 'seed\u0000' } }, 'facts.company_stage'],
    ['half of a surrogate pair', { asOf: '2024-03-28', facts: { company_stage: 'seed\ud800' } }, 'facts.company_stage'],
    ['NUL in a key', { asOf: '2024-03-28', facts: { 'a\u0000b': 1 } }, 'facts'],
    ['a fact that there is not', { asOf: '2024-03-28', facts: { share_price: 1 } }, 'facts.share_price'],
    ['more than was asked for', { asOf: '2024-03-28', facts: {}, actor: { kind: 'system' } }, 'actor'],
    ['a way into prototypes', JSON.parse('{"asOf":"2024-03-28","facts":{"__proto__":{"polluted":1}}}'), 'facts'],
    ['R&D staff above all staff', { asOf: '2024-03-28', facts: { employees_total: 10, rd_staff: 11 } }, 'facts.rd_staff'],
    ['a date as a fact in the year 275760', { asOf: '2024-03-28', facts: { founded_on: '+275760-09-13' } }, 'facts.founded_on'],
  ])('%s', (_, question, field) => refused(ask(question), 422, 'invalid', field));

  test('the sentence is in the language of the reader, and says the first day there is', async () => {
    const response = await POST(new Request(URL_OF_IT, { method: 'POST', body: JSON.stringify({ asOf: '1950-01-01', facts: {} }), headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN' } }));
    expect(((await response.json()) as Problem).problems?.[0]?.message).toMatch(/请选择 \d{4}-\d{2}-\d{2} 或之后的日期/);
  });
});

test('a network that asks without end is told when to go on, another one is served, and nothing of the counting is kept in the audit', async () => {
  const before = await keptRows();
  const from = (address: string) => post(JSON.stringify({ asOf: '2024-03-28', facts: {} }), { 'content-type': 'application/json', 'x-forwarded-for': address });
  expect((await from('203.0.113.7')).status).toBe(200);
  await Promise.all(Array.from({ length: 999 }, () => countAttempt.execute({ actor: { kind: 'anonymous', draftCompanyId: null }, now: new Date() }, { purpose: 'matches-of-network', who: '203.0.113' })));
  await refused(from('203.0.113.200'), 429, 'too-many');
  expect((await from('203.0.114.7')).status).toBe(200);
  expect(await keptRows()).toEqual(before);
});

test('nothing that is sent ever fails the server, and nothing is kept of it', async () => {
  const before = await keptRows();
  const key = fc.oneof(fc.constantFrom(...VOCABULARY.facts.keys()), fc.string());
  const leaf = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom('2024-03-28', '1e999', -1, 2 ** 31, 1e308, '０', '\u202e', { $ne: null }, { value: 1, evidence: 'audited' }));
  const question = fc.record({ asOf: fc.oneof(leaf, fc.constant('2024-03-28'), fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))), facts: fc.oneof(fc.dictionary(key, leaf, { maxKeys: 12 }), leaf) }, { requiredKeys: [] });
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array): BodyInit => new Uint8Array(array));
  const body = fc.oneof(question.map((each): BodyInit => JSON.stringify(each)), fc.json().map((each): BodyInit => each), bytes, fc.string({ unit: 'binary' }).map((each): BodyInit => each));
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      const { status, body: answer, type } = await post(sent);
      expect(status).toBeLessThan(500);
      if (status === 200) expect(() => matchAnswer.parse(answer)).not.toThrow();
      else {
        expect(type).toBe('application/problem+json; charset=utf-8');
        expect(answer).toMatchObject({ status, code: expect.any(String), title: expect.any(String) });
      }
    }),
    { numRuns: 2_000 },
  );
  expect(await keptRows()).toEqual(before);
});
