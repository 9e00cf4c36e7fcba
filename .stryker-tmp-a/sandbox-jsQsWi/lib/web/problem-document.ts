// @ts-nocheck
import type { Failure, Problem } from '@/lib/domain/failure.ts';
import type { Language } from '@/lib/domain/text.ts';
import { MESSAGES } from './messages.ts';
import type { BodyFailure } from './parse-gate.ts';

type Refusal = Failure | BodyFailure | { readonly kind: 'unexpected'; readonly reference: string } | { readonly kind: 'unavailable' };

/** The refusal of a request as RFC 9457 writes it; `problems` names each field with a sentence that says the way out. */
export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly problems?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
  readonly current?: unknown;
};

/** The answer to a program whose request was refused. Every refusal of every route handler passes here. */
export function problemDocument(refusal: Refusal, language: Language): Response {
  const { status, code, params, ...rest } = described(refusal);
  const body: ProblemDocument = {
    type: `urn:livewater:problem:${code}`,
    title: sentence(code, params, language),
    status,
    code,
    ...(rest.problems ? { problems: rest.problems.map((problem) => ({ field: problem.field, code: problem.code, message: sentence(problem.code, problem.params ?? {}, language) })) } : {}),
    ...(rest.current === undefined ? {} : { current: rest.current }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      ...(refusal.kind === 'too-many' ? { 'retry-after': String(refusal.retryAfterSeconds) } : {}),
    },
  });
}

type Described = { readonly status: number; readonly code: string; readonly params: Readonly<Record<string, string | number>>; readonly problems?: readonly Problem[]; readonly current?: unknown };

const UNREADABLE = new Set(['not-json', 'not-utf8', 'too-deep', 'too-many-keys']);

function described(refusal: Refusal): Described {
  switch (refusal.kind) {
    case 'invalid': {
      const [first] = refusal.problems;
      // What cannot be read at all is the request's fault (400); what can be read and cannot be so, its content's (422).
      if (first && first.field === '' && UNREADABLE.has(first.code)) return { status: 400, code: first.code, params: first.params ?? {} };
      return { status: 422, code: 'invalid', params: {}, problems: refusal.problems };
    }
    case 'forbidden':
      return { status: 403, code: 'forbidden', params: {} };
    case 'not-found':
      return { status: 404, code: 'not-found', params: {} };
    case 'conflict':
      return { status: 409, code: refusal.code, params: {}, current: refusal.current };
    case 'too-many':
      return { status: 429, code: 'too-many', params: { seconds: refusal.retryAfterSeconds } };
    case 'too-big':
      return { status: 413, code: 'too-big', params: { limit: refusal.limit } };
    case 'wrong-media-type':
      return { status: 415, code: 'wrong-media-type', params: { expected: refusal.expected } };
    case 'unexpected':
      return { status: 500, code: 'unexpected', params: { reference: refusal.reference } };
    case 'unavailable':
      return { status: 503, code: 'database-away', params: {} };
  }
}

/** The sentence of a code, its gaps filled; a code without one stands for itself. */
function sentence(code: string, params: Readonly<Record<string, string | number>>, language: Language): string {
  const sentences: Readonly<Record<string, string>> = MESSAGES[language].problems;
  return (sentences[code] ?? code).replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));
}
