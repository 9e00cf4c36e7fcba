// @ts-nocheck
import type { Text } from '../text.ts';

/** What is wrong with a rule document, written for the one who must mend it: the place, what stands there, the way out. */
export type RuleProblem = {
  /** Where in the document: `all[2].when.fact`; empty for the rule itself. */
  readonly path: string;
  readonly code: RuleProblemCode;
  /** What was found there, as JSON, cut to 80 characters. */
  readonly found: string;
  readonly message: Text;
};

export type RuleProblemCode =
  | 'not-an-object' | 'no-test' | 'two-tests' | 'unknown-key' | 'not-a-list' | 'empty-list' | 'not-a-text' | 'bad-count' | 'bad-quantity'
  | 'bad-day' | 'empty-range' | 'not-a-boolean' | 'bad-evidence' | 'bad-text' | 'bad-source' | 'duplicate' | 'too-deep' | 'too-large'
  | 'unknown-fact' | 'wrong-kind' | 'wrong-unit' | 'unknown-option';

/** Builds a problem; `found` is whatever stood there. */
export function problemAt(path: string, code: RuleProblemCode, found: unknown, zh: string, en: string): RuleProblem {
  return { path, code, found: excerpt(found), message: { zh, en } };
}

function excerpt(found: unknown): string {
  const json = JSON.stringify(found) ?? 'undefined';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

/** The problem on one line: `all[2].atLeast: "5 CNY": …`, for logs and reports. */
export function problemLine({ path, found, message }: RuleProblem, language: keyof Text = 'en'): string {
  return `${path === '' ? '(rule)' : path}: ${found}: ${message[language]}`;
}
