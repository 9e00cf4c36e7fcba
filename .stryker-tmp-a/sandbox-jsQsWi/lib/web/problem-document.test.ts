// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import en from '@/messages/problems.en.json' with { type: 'json' };
import zh from '@/messages/problems.zh.json' with { type: 'json' };
import { problemDocument } from './problem-document.ts';

test.each([
  [{ kind: 'invalid', problems: [{ field: '', code: 'not-json' }] } as const, 400, 'not-json'],
  [{ kind: 'invalid', problems: [{ field: 'a', code: 'required' }] } as const, 422, 'invalid'],
  [{ kind: 'forbidden' } as const, 403, 'forbidden'],
  [{ kind: 'not-found' } as const, 404, 'not-found'],
  [{ kind: 'conflict', code: 'stale-version', current: { version: 2 } } as const, 409, 'stale-version'],
  [{ kind: 'too-many', retryAfterSeconds: 30 } as const, 429, 'too-many'],
  [{ kind: 'too-big', limit: 10 } as const, 413, 'too-big'],
  [{ kind: 'wrong-media-type', expected: 'application/json' } as const, 415, 'wrong-media-type'],
  [{ kind: 'unexpected', reference: 'r' } as const, 500, 'unexpected'],
  [{ kind: 'unavailable' } as const, 503, 'database-away'],
])('%j is told as %i in both languages', async (refusal, status, code) => {
  for (const language of ['zh', 'en'] as const) {
    const response = problemDocument(refusal, language);
    const body = (await response.json()) as { status: number; code: string; title: string };
    expect([response.status, body.status, body.code]).toEqual([status, status, code]);
    expect(body.title).not.toBe(code);
    expect(body.title).not.toMatch(/[{}]/);
    expect(response.headers.get('content-language')).toBe(language);
  }
  if (refusal.kind === 'too-many') expect(problemDocument(refusal, 'en').headers.get('retry-after')).toBe('30');
});

test('every code that a use case or contract can answer has its sentence in both languages', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const sources = ['usecases', 'contracts', 'db', 'web', 'domain']
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => join(root, room, path)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('generated') && !path.includes(join('domain', 'rules')))
    .map((path) => readFileSync(path, 'utf8'));
  const codes = new Set(sources.flatMap((source) => [...source.matchAll(/kind: 'conflict', code: '([a-z-]+)'|field: [^,{}]+, code: '([a-z-]+)'|error: '([a-z-]+)'/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')));
  expect(codes.size).toBeGreaterThan(20);
  expect([...codes].filter((code) => !(code in zh) || !(code in en))).toEqual([]);
  expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
});
