// @ts-nocheck
import { expect, test } from 'vitest';
import { VOCABULARY } from '@/lib/domain/facts/vocabulary.ts';
import { openApiDocument } from './openapi.ts';

test('the document describes every path, every fact and every refusal, and all its references lead somewhere', () => {
  const document = openApiDocument() as { openapi: string; paths: Record<string, unknown>; components: { schemas: Record<string, { properties?: { facts?: { properties: object } } }> } };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(['/api/v1/match', '/api/health']);
  expect(Object.keys(document.components.schemas['MatchQuestion']?.properties?.facts?.properties ?? {})).toEqual([...VOCABULARY.facts.keys()]);
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(document.components.schemas).toHaveProperty([name ?? '']);
  expect(text).toContain('application/problem+json');
});
