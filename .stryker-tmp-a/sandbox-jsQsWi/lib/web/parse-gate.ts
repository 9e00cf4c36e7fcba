// @ts-nocheck
import { isStorable } from '@/lib/contracts/fields.ts';
import type { Failure } from '@/lib/domain/failure.ts';
import { fail, ok, type Result } from '@/lib/domain/result.ts';

/** Refusals that only a request's body can meet; the others are a `Failure`. */
export type BodyFailure = Failure | { readonly kind: 'too-big'; readonly limit: number } | { readonly kind: 'wrong-media-type'; readonly expected: string };

const MAX_DEPTH = 32;
const MAX_KEYS = 20_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const refused = (code: string, field = '') => fail<Failure>({ kind: 'invalid', problems: [{ field, code }] });

/**
 * The gate of every route handler that takes JSON: the media type, the size while it streams in, the depth and the number
 * of keys before parsing, then what the parsed texts hold. `maxBytes` is the handler's own; nothing is kept of a larger body.
 */
export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown, BodyFailure>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return fail({ kind: 'wrong-media-type', expected: 'application/json' });
  const bytes = await readBytes(request, maxBytes);
  if (bytes === null) return fail({ kind: 'too-big', limit: maxBytes });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('not-utf8');
  }
  const shape = scanJson(text);
  if (shape !== null) return refused(shape);
  try {
    return valueGate(JSON.parse(text));
  } catch {
    return refused('not-json');
  }
}

/** The body, or null as soon as it is larger than `maxBytes`, whatever its Content-Length says. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** One pass over JSON text, without recursion: the code of what is too much, or null. Broken JSON is left to the parser. */
export function scanJson(text: string): 'too-deep' | 'too-many-keys' | null {
  let depth = 0;
  let separators = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (quoted) {
      if (char === 0x5c) i += 1; // a backslash takes the next character with it
      else if (char === 0x22) quoted = false;
    } else if (char === 0x22) quoted = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return 'too-deep';
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
    else if (char === 0x2c || char === 0x3a) separators += 1;
  }
  return separators > MAX_KEYS ? 'too-many-keys' : null;
}

/** The gate of a parsed value, from JSON or an action: depth, number of parts, keys that reach into prototypes, texts that cannot be stored. */
export function valueGate(value: unknown): Result<unknown, Failure> {
  const waiting: { readonly value: unknown; readonly depth: number; readonly field: string }[] = [{ value, depth: 0, field: '' }];
  let parts = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: part, depth, field } = next;
    if (typeof part === 'string' && !isStorable(part)) return refused('not-text', field);
    if (typeof part !== 'object' || part === null) continue;
    if (depth >= MAX_DEPTH) return refused('too-deep');
    for (const [key, inner] of Object.entries(part)) {
      parts += 1;
      if (parts > MAX_KEYS) return refused('too-many-keys');
      if (FORBIDDEN_KEYS.has(key) || !isStorable(key)) return refused('unknown-field', field);
      waiting.push({ value: inner, depth: depth + 1, field: field === '' ? key : `${field}.${key}` });
    }
  }
  return ok(value);
}

/** The gate of a form: number and size of its fields, texts that can be stored. Files have a gate of their own. */
export function formGate(form: FormData): Result<FormData, Failure> {
  // What React decoded need not be what the type says; nobody's browser sends this.
  if (!(form instanceof FormData)) throw new TypeError('An action for a form was called without one.');
  let fields = 0;
  for (const [key, value] of form) {
    fields += 1;
    if (fields > 1_000) return refused('too-many-keys');
    if (!isStorable(key)) return refused('unknown-field');
    if (typeof value === 'string' && !isStorable(value)) return refused('not-text', key);
    if (typeof value === 'string' && value.length > 20_000) return refused('too-long', key);
  }
  return ok(form);
}
