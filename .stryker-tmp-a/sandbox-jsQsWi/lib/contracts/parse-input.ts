// @ts-nocheck
import type { z } from 'zod';
import type { Failure, Problem } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';

/** Reads what came in by its schema; each problem names the field and a sentence of `messages/problems.*.json`. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): Result<z.output<Schema>, Failure> {
  const parsed = schema.safeParse(raw, { reportInput: true }); // tells a missing field from one of a wrong type
  return parsed.success ? ok(parsed.data) : fail({ kind: 'invalid', problems: problemsOf(parsed.error) });
}

/** At most this many problems are told of one request. */
const TOLD = 100;

/** The problems of a zod error, one for each issue, with the field's path. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.slice(0, TOLD).flatMap(problemsOfIssue);
}

function problemsOfIssue(issue: z.core.$ZodIssue): readonly Problem[] {
  const field = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'invalid_type':
      return [issue.input === undefined ? { field, code: 'required' } : { field, code: 'wrong-type', params: { expected: String(issue.expected) } }];
    case 'unrecognized_keys':
      return issue.keys.slice(0, TOLD).map((key) => ({ field: field === '' ? shown(key) : `${field}.${shown(key)}`, code: 'unknown-field' }));
    case 'too_big':
      return [{ field, code: issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many-values' : 'too-large', params: { limit: Number(issue.maximum) } }];
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return [{ field, code: 'required' }];
      return [{ field, code: issue.origin === 'string' ? 'too-short' : issue.origin === 'array' ? 'too-few-values' : 'too-small', params: { limit: Number(issue.minimum) } }];
    case 'invalid_value':
      return [{ field, code: 'not-an-option' }];
    case 'custom':
      return [{ field, code: issue.message, ...(issue.params ? { params: issue.params as Record<string, string | number> } : {}) }];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return [{ field, code: 'wrong-format' }];
  }
}

/** A key as it may be repeated to its sender: short and printable. */
function shown(key: string): string {
  return key.slice(0, 80).replace(/[^\p{L}\p{N}_.:-]/gu, '?');
}
