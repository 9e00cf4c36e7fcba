/**
 * One thing that is wrong with what was sent, for the person or program that sent it.
 * `field` is a path such as `facts.revenue.2023`, empty for the whole; `code` names the sentence in
 * `messages/*.json` under `problems`; `params` fill its gaps.
 */
// @ts-nocheck

export type Problem = {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** Every expected refusal of a use case. `not-found` also stands for "not yours". */
export type Failure =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict'; readonly code: string; readonly current?: unknown }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };
